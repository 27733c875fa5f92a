//! The files of a git revision.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::limit::LIMIT;
use super::source::FileSource;
use super::{Error, Location};
use crate::Workspace;

/// The files of a commit, or of one of its folders.
pub(super) struct GitFiles<'a> {
    location: &'a Location,
    revision: &'a str,
    /// The ID of the object of each file.
    objects: BTreeMap<String, String>,
    blobs: RefCell<BlobReader>,
}

impl<'a> GitFiles<'a> {
    /// Lists the files of a revision below `folder`; all of them if it is empty.
    pub(super) fn list(
        workspace: &Workspace,
        location: &'a Location,
        revision: &'a str,
        folder: &str,
    ) -> Result<Self, Error> {
        let git = Git {
            workspace,
            location,
        };
        // `--end-of-options`, since a revision that begins with a dash would be read as an option.
        let commit = git
            .run(&[
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                &format!("{revision}^{{commit}}"),
            ])
            .map_err(|error| match error {
                Error::Git { message, .. } if message.is_empty() => Error::UnknownRevision {
                    revision: revision.to_owned(),
                },
                other => other,
            })?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let mut list = vec!["ls-tree", "-r", "-z", "--full-tree", &commit, "--"];
        if !folder.is_empty() {
            list.push(folder);
        }
        let tree = git.run(&list)?;
        let objects = String::from_utf8_lossy(&tree)
            .split('\0')
            .filter_map(|line| {
                let (meta, path) = line.split_once('\t')?;
                Some((path.to_owned(), meta.split(' ').nth(2)?.to_owned()))
            })
            .collect();
        let blobs = BlobReader::start(&git)?;
        Ok(Self {
            location,
            revision,
            objects,
            blobs: RefCell::new(blobs),
        })
    }

    /// Returns the paths of all files, from the root of the repository.
    pub(super) fn paths(&self) -> impl Iterator<Item = &String> {
        self.objects.keys()
    }
}

impl FileSource for GitFiles<'_> {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let Some(object) = self.objects.get(path) else {
            return Ok(None);
        };
        match self.blobs.borrow_mut().read(object) {
            Ok(Blob::Content(bytes)) => Ok(Some(bytes)),
            Ok(Blob::TooLarge) => Err(Error::TooLarge {
                file: self.label(path),
            }),
            Err(error) => Err(Error::Git {
                location: self.location.to_string(),
                message: format!("{path}: {error}"),
            }),
        }
    }

    fn label(&self, path: &str) -> String {
        format!("{}:{path}", self.revision)
    }
}

/// The git of a workspace.
struct Git<'a> {
    workspace: &'a Workspace,
    /// The location in error messages.
    location: &'a Location,
}

impl Git<'_> {
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.workspace.root()).args(args);
        command
    }

    /// Runs git and returns its output.
    fn run(&self, args: &[&str]) -> Result<Vec<u8>, Error> {
        let output = self
            .command(args)
            .stdin(Stdio::null())
            .output()
            .map_err(|source| Error::GitNotStarted { source })?;
        match output.status.success() {
            true => Ok(output.stdout),
            false => Err(Error::Git {
                location: self.location.to_string(),
                message: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
            }),
        }
    }
}

/// One process of git that returns the content of objects.
///
/// It sends the size of an object before its content, so that content beyond [`LIMIT`] is not read.
struct BlobReader {
    process: Child,
    requests: ChildStdin,
    responses: BufReader<ChildStdout>,
}

/// The response of git to a request for an object.
enum Blob {
    Content(Vec<u8>),
    TooLarge,
}

impl BlobReader {
    fn start(git: &Git<'_>) -> Result<Self, Error> {
        let mut process = git
            .command(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|source| Error::GitNotStarted { source })?;
        let pipes = (process.stdin.take(), process.stdout.take());
        let (Some(requests), Some(responses)) = pipes else {
            unreachable!("both pipes were requested");
        };
        Ok(Self {
            process,
            requests,
            responses: BufReader::new(responses),
        })
    }

    /// Reads an object by its ID. After an object that is too large no other can be read.
    fn read(&mut self, object: &str) -> io::Result<Blob> {
        writeln!(self.requests, "{object}")?;
        self.requests.flush()?;
        let mut header = String::new();
        self.responses.read_line(&mut header)?;
        // `ID blob SIZE`, or `ID missing`.
        let size = header.trim_end().rsplit(' ').next();
        let Some(size) = size.and_then(|size| size.parse::<u64>().ok()) else {
            return Err(io::Error::other(format!(
                "unexpected response of git: {:?}",
                header.trim_end()
            )));
        };
        if size > LIMIT {
            return Ok(Blob::TooLarge);
        }
        let mut content = vec![0; size as usize];
        self.responses.read_exact(&mut content)?;
        // A line break follows the content.
        self.responses.read_exact(&mut [0])?;
        Ok(Blob::Content(content))
    }
}

impl Drop for BlobReader {
    fn drop(&mut self) {
        // It only reads, so that nothing is lost; an error means that it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
