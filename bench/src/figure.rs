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

/// A figure of both sides, or of the first alone.
#[derive(Serialize)]
struct Figure {
    name: String,
    unit: &'static str,
    /// The median of each side.
    medians: Vec<f64>,
    /// The first median divided by the second, if there are two.
    ratio: Option<f64>,
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
            medians: medians.into(),
            ratio: Some(medians[0] / medians[1]),
        });
    }

    /// Adds a figure that the second side does not have, measured at least once.
    pub(crate) fn add_ours(&mut self, name: &str, unit: &'static str, measured: Vec<f64>) {
        self.figures.push(Figure {
            name: name.to_owned(),
            unit,
            medians: vec![median(measured)],
            ratio: None,
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
            let median = |side: usize| {
                figure
                    .medians
                    .get(side)
                    .copied()
                    .map(short)
                    .unwrap_or_default()
            };
            let ratio = figure
                .ratio
                .map(|ratio| format!("{ratio:.3}"))
                .unwrap_or_default();
            let row = format!(
                "{:width$}  {:18}  {:>12}  {:>12}  {ratio:>6}",
                figure.name,
                figure.unit,
                median(0),
                median(1),
            );
            writeln!(f, "{}", row.trim_end())?;
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
        figures.add_ours("first", "s", vec![1.5]);
        let text = figures.to_string();
        let expected = "time    ms                          2.00          6.00   0.333\n\
                        first   s                           1.50\n";
        assert!(text.ends_with(expected), "{text}");
    }
}
