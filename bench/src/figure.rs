//! The figures of two sides, and their table.

use crate::machine::Machine;
use serde::Serialize;
use std::fmt;

/// All figures of a run.
#[derive(Serialize)]
pub(crate) struct Figures {
    machine: Machine,
    sides: [String; 2],
    figures: Vec<Figure>,
}

/// A figure of both sides.
#[derive(Serialize)]
struct Figure {
    name: String,
    unit: &'static str,
    /// The medians of both sides.
    medians: [f64; 2],
    /// The first median divided by the second.
    ratio: f64,
}

impl Figures {
    pub(crate) fn new(first: &str, second: &str) -> Self {
        Self {
            machine: Machine::of_this_process(),
            sides: [first.to_owned(), second.to_owned()],
            figures: Vec::new(),
        }
    }

    /// Adds a figure of which each side was measured at least once.
    pub(crate) fn add(
        &mut self,
        name: impl Into<String>,
        unit: &'static str,
        sides: [Vec<f64>; 2],
    ) {
        let medians = sides.map(median);
        self.figures.push(Figure {
            name: name.into(),
            unit,
            medians,
            ratio: medians[0] / medians[1],
        });
    }

    pub(crate) fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self)
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.figures.iter().map(|figure| figure.name.len()).max();
        let width = width.unwrap_or_default().max(6);
        let [first, second] = &self.sides;
        writeln!(f, "{}\n", self.machine)?;
        writeln!(
            f,
            "{:width$}  {:18}  {first:>12}  {second:>12}  {:>6}",
            "figure", "unit", "ratio"
        )?;
        for figure in &self.figures {
            let [first, second] = figure.medians.map(short);
            writeln!(
                f,
                "{:width$}  {:18}  {first:>12}  {second:>12}  {:>6.3}",
                figure.name, figure.unit, figure.ratio
            )?;
        }
        Ok(())
    }
}

/// Returns a number with as many decimals as matter.
fn short(number: f64) -> String {
    match number {
        0.0..10.0 => format!("{number:.2}"),
        10.0..100.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

/// Returns the median of at least one number.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() % 2 {
        0 => f64::midpoint(numbers[middle - 1], numbers[middle]),
        _ => numbers[middle],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_is_that_of_the_medians() {
        let mut figures = Figures::new("a", "b");
        figures.add("time", "ms", [vec![3.0, 1.0, 2.0], vec![8.0, 4.0]]);
        assert_eq!(figures.figures[0].medians, [2.0, 6.0]);
        let text = figures.to_string();
        assert!(
            text.ends_with("time    ms                          2.00          6.00   0.333\n"),
            "{text}"
        );
    }
}
