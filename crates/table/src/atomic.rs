//! Outputs that appear whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::SystemTime;

use crate::{Error, ErrorKind, platform};

/// A file that stands under its name only once [`AtomicFile::commit`] is done; dropped before, it leaves nothing.
///
/// It is written under another name in the same folder, which is made if need be, readable by its owner only. Through a
/// symbolic link it becomes the file that the link leads to; a pipe or a device stays what it is and gets the bytes when all
/// are there, and so does standard output, which is called `-`.
#[derive(Debug)]
pub struct AtomicFile {
    writer: BufWriter<File>,
    temporary: Temporary,
    target: PathBuf,
}

/// How much is collected before the system is asked to write. Larger blocks go to the system as they are.
const BUFFER: usize = 32 << 10;

impl AtomicFile {
    /// Begins a file next to where it will stand, in a folder that is made if need be.
    ///
    /// # Errors
    /// When the folder cannot be made or written.
    pub fn create(path: &Path) -> Result<AtomicFile, Error> {
        AtomicFile::of(path, Place::of(path))
    }

    /// The same, without following a link: in a folder of ours nobody else's link leads a result away.
    fn in_folder(path: &Path) -> Result<AtomicFile, Error> {
        AtomicFile::of(path, Ok(Place::Name(path.to_owned())))
    }

    fn of(path: &Path, place: io::Result<Place>) -> Result<AtomicFile, Error> {
        let (file, temporary) = place.and_then(Temporary::create).map_err(|e| Error::io(e, Some(path)))?;
        Ok(AtomicFile { writer: BufWriter::with_capacity(BUFFER, file), temporary, target: path.to_owned() })
    }

    /// The name it will have.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.target
    }

    /// Opens what was written so far for reading, from its beginning. Flush before.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn reopen(&self) -> io::Result<File> {
        File::open(&self.temporary.path)
    }

    /// Flushes to the disk and takes the name, replacing an old file.
    ///
    /// # Errors
    /// When the disk is full, or another program holds the old file open; the old file then stays as it was.
    pub fn commit(self) -> Result<(), Error> {
        let (file, temporary, target) = self.flushed()?;
        let fail = |e| Error::io(e, Some(&target));
        file.sync_all().map_err(fail)?;
        drop(file);
        let place = temporary.place.clone();
        temporary.put().map_err(fail)?;
        match place {
            Place::Name(path) => platform::sync_dir(folder_of(&path)).map_err(fail),
            Place::Stream(_) | Place::Standard => Ok(()),
        }
    }

    fn flushed(self) -> Result<(File, Temporary, PathBuf), Error> {
        let AtomicFile { writer, temporary, target } = self;
        match writer.into_inner() {
            Ok(file) => Ok((file, temporary, target)),
            Err(e) => Err(Error::io(e.into_error(), Some(&target))),
        }
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}

impl Seek for AtomicFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.writer.seek(to)
    }
}

/// A result folder, private to its owner: all its files appear together, the marker last.
///
/// A folder without the marker is no result. Dropped before [`Folder::commit`], it leaves the files of an earlier result
/// as they were.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    marker: PathBuf,
    /// Whether a finished result stands there.
    replaces: bool,
    /// The names that a result of this kind may hold.
    names: Vec<PathBuf>,
    finished: Vec<Finished>,
}

/// A file whose bytes are on their way to the disk.
#[derive(Debug)]
struct Finished {
    temporary: Temporary,
    target: PathBuf,
    sync: JoinHandle<io::Result<()>>,
}

impl Folder {
    /// Makes the folder if need be. One that already holds `marker` is refused unless `overwrite`.
    ///
    /// # Errors
    /// When it cannot be made or written, or holds a finished result.
    pub fn create(path: &Path, marker: &str, overwrite: bool) -> Result<Folder, Error> {
        if path == Path::new(STANDARD) || (path.exists() && !path.is_dir()) {
            return Err(Error::new(ErrorKind::NotAFolder, Some(path)));
        }
        let marker = path.join(marker);
        let replaces = marker.exists();
        if replaces && !overwrite {
            return Err(Error::new(ErrorKind::HoldsResult, Some(path)));
        }
        platform::create_private_dir(path).map_err(|e| Error::io(e, Some(path)))?;
        sweep(path);
        Ok(Folder { path: path.to_owned(), marker, replaces, names: Vec::new(), finished: Vec::new() })
    }

    /// Names all files that a result of this kind may hold, and the files that it is made from: none of these may be one of
    /// those. Such a file of an earlier result goes at [`Folder::commit`], where this one does not hold it.
    ///
    /// # Errors
    /// When an input would be written over.
    pub fn holding(
        mut self,
        names: &[&str],
        inputs: impl IntoIterator<Item = impl AsRef<Path>>,
    ) -> Result<Folder, Error> {
        self.names = names.iter().map(|name| self.path.join(name)).collect();
        keep_apart(self.names.iter().chain([&self.marker]), inputs)?;
        Ok(self)
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Begins a file of the folder. Many may be under way at the same time.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn file(&self, name: &str) -> Result<AtomicFile, Error> {
        AtomicFile::in_folder(&self.path.join(name))
    }

    /// Takes a finished file over: it is flushed to the disk in the background and gets its name at
    /// [`Folder::commit`].
    ///
    /// # Errors
    /// When writing its last bytes fails.
    pub fn finish(&mut self, file: AtomicFile) -> Result<(), Error> {
        let (file, temporary, target) = file.flushed()?;
        let sync = std::thread::Builder::new().name("sync".to_owned()).spawn(move || file.sync_all());
        let sync = sync.map_err(|e| Error::io(e, Some(&target)))?;
        self.finished.push(Finished { temporary, target, sync });
        Ok(())
    }

    /// Opens a finished file of the folder for reading, before it has its name; `None` when there is none of this name.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn reopen(&self, name: &str) -> Result<Option<File>, Error> {
        let target = self.path.join(name);
        let found = self.finished.iter().find(|f| f.target == target);
        let open = |f: &Finished| File::open(&f.temporary.path).map_err(|e| Error::io(e, Some(&target)));
        found.map(open).transpose()
    }

    /// Removes a stale marker, gives every finished file its name, removes what else an earlier result of this kind left, then
    /// writes the marker.
    ///
    /// # Errors
    /// When a file does not reach the disk (nothing is renamed then), or cannot be renamed: the folder then has no marker.
    pub fn commit(self, marker: &[u8]) -> Result<(), Error> {
        let Folder { path, marker: marker_path, replaces, names, finished } = self;
        let mut written = Vec::new();
        for Finished { temporary, target, sync } in finished {
            let synced = sync.join().unwrap_or_else(|_| Err(io::Error::other("the flushing thread failed")));
            synced.map_err(|e| Error::io(e, Some(&target)))?;
            written.push((temporary, target));
        }
        let mut last = AtomicFile::in_folder(&marker_path)?;
        last.write_all(marker).map_err(|e| Error::io(e, Some(&marker_path)))?;
        remove_stale(&marker_path)?;
        let is_written = |name: &PathBuf| written.iter().any(|(_, target)| target == name);
        let stale: Vec<PathBuf> = names.into_iter().filter(|name| replaces && !is_written(name)).collect();
        for (temporary, target) in written {
            temporary.put().map_err(|e| Error::io(e, Some(&target)))?;
        }
        stale.iter().try_for_each(|name| remove_stale(name))?;
        platform::sync_dir(&path).map_err(|e| Error::io(e, Some(&path)))?;
        last.commit()
    }
}

/// Whether two names lead to one file that is there.
#[must_use]
pub fn same_file(one: &Path, other: &Path) -> bool {
    let one = full_name(one);
    one.is_some() && one == full_name(other)
}

/// The full name of a file that is there; the standard streams have none.
fn full_name(path: &Path) -> Option<PathBuf> {
    if path == Path::new(STANDARD) { None } else { path.canonicalize().ok() }
}

/// Refuses outputs that would take the place of a file they are made from.
///
/// # Errors
/// Names the first such output.
pub fn keep_apart(
    outputs: impl IntoIterator<Item = impl AsRef<Path>>,
    inputs: impl IntoIterator<Item = impl AsRef<Path>>,
) -> Result<(), Error> {
    let inputs: Vec<PathBuf> = inputs.into_iter().filter_map(|input| full_name(input.as_ref())).collect();
    for output in outputs {
        let output = output.as_ref();
        if full_name(output).is_some_and(|output| inputs.contains(&output)) {
            return Err(Error::new(ErrorKind::OutputIsInput, Some(output)));
        }
    }
    Ok(())
}

fn remove_stale(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(Error::io(e, Some(path))),
        _ => Ok(()),
    }
}

/// Removes what killed processes left half-written: it holds personal values and nobody will finish it. What cannot be removed
/// stays.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(process) = name.to_str().and_then(process_of) else { continue };
        let before_us = || entry.metadata().and_then(|m| m.modified()).is_ok_and(|t| t < began());
        let left = if process == std::process::id() { before_us() } else { !platform::may_run(process) };
        if left {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The process that gave a file its passing name.
fn process_of(name: &str) -> Option<u32> {
    name.strip_prefix(".cleanse-")?.strip_suffix(".tmp")?.split_once('-')?.0.parse().ok()
}

/// When this process began its first file. A container gives every run the same process number.
fn began() -> SystemTime {
    static BEGAN: OnceLock<SystemTime> = OnceLock::new();
    *BEGAN.get_or_init(SystemTime::now)
}

/// Where the bytes of a finished file go.
#[derive(Clone, Debug)]
enum Place {
    /// A name of a file, links followed.
    Name(PathBuf),
    /// A pipe or a device: nothing takes its place.
    Stream(PathBuf),
    /// Standard output.
    Standard,
}

/// What standard output is called, as standard input is.
const STANDARD: &str = "-";

impl Place {
    /// Links that lead to what a process has open: the file behind may have no name, or another writer.
    const OPEN: [&str; 4] = ["/dev/fd", "/dev/stdout", "/dev/stderr", "/proc"];
    /// So many links in a row are followed, as Linux does.
    const LINKS: usize = 40;

    fn of(path: &Path) -> io::Result<Place> {
        if path == Path::new(STANDARD) {
            return Ok(Place::Standard);
        }
        let stream = || Ok(Place::Stream(path.to_owned()));
        if fs::metadata(path).is_ok_and(|m| !m.is_file() && !m.is_dir()) {
            return stream();
        }
        let mut name = path.to_owned();
        for _ in 0..Place::LINKS {
            match fs::read_link(&name) {
                Ok(_) if Place::OPEN.iter().any(|open| name.starts_with(open)) => return stream(),
                Ok(next) => name = folder_of(&name).join(next),
                Err(_) => return Ok(Place::Name(name)),
            }
        }
        Err(io::Error::other("too many links"))
    }

    /// Where the bytes stand until all are there.
    fn folder(&self) -> PathBuf {
        match self {
            Place::Name(path) => folder_of(path).to_owned(),
            Place::Stream(_) | Place::Standard => std::env::temp_dir(),
        }
    }
}

/// Whether what is written to this path goes on to somebody else, and no file stays there.
#[must_use]
pub fn is_stream(path: &Path) -> bool {
    matches!(Place::of(path), Ok(Place::Stream(_) | Place::Standard))
}

/// A file under a passing name, removed unless it got its own.
#[derive(Debug)]
struct Temporary {
    path: PathBuf,
    place: Place,
    renamed: bool,
}

impl Temporary {
    fn create(place: Place) -> io::Result<(File, Temporary)> {
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        began();
        let folder = place.folder();
        if !matches!(place, Place::Name(_)) {
            sweep(&folder);
        }
        loop {
            let n = COUNTER.fetch_add(1, Ordering::Relaxed);
            let path = folder.join(format!(".cleanse-{}-{n}.tmp", std::process::id()));
            match platform::create_private_file(&path) {
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
                Err(e) if e.kind() == io::ErrorKind::NotFound && !folder.exists() => {
                    platform::create_private_dir(&folder)?;
                }
                Err(e) => return Err(e),
                Ok(file) => return Ok((file, Temporary { path, place, renamed: false })),
            }
        }
    }

    /// Gives the file its name, or its bytes to who waits for them.
    fn put(mut self) -> io::Result<()> {
        match &self.place {
            Place::Name(name) => {
                fs::rename(&self.path, name)?;
                self.renamed = true;
            }
            Place::Stream(stream) => {
                let mut stream = fs::OpenOptions::new().append(true).open(stream)?;
                io::copy(&mut File::open(&self.path)?, &mut stream)?;
            }
            Place::Standard => {
                let mut stream = io::stdout().lock();
                io::copy(&mut File::open(&self.path)?, &mut stream)?;
                stream.flush()?;
            }
        }
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.renamed {
            // Nothing can be told from here; a leftover has a name that says what it is.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The folder a file stands in; the current one for a bare name.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_dropped_file_leaves_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("정상.csv");
        fs::write(&path, "old").unwrap();
        let mut file = AtomicFile::create(&path).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert_eq!(
            (fs::read(&path).unwrap(), names(folder.path())),
            (b"old".to_vec(), vec!["정상.csv".to_owned()])
        );
        let mut file = AtomicFile::create(&path).unwrap();
        file.write_all(b"new").unwrap();
        file.commit().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[cfg(unix)]
    fn write(path: &Path, bytes: &str) {
        let mut file = AtomicFile::create(path).unwrap();
        file.write_all(bytes.as_bytes()).unwrap();
        file.commit().unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn the_file_behind_a_link_is_replaced_and_not_the_link() {
        use std::os::unix::fs::symlink;
        let dir = tempfile::tempdir().unwrap();
        let (links, real) = (dir.path().join("links"), dir.path().join("real"));
        fs::create_dir(&links).unwrap();
        symlink("../real", links.join("near")).unwrap();
        symlink(links.join("near"), links.join("far")).unwrap();
        for link in ["near", "far"] {
            // The file behind the link need not be there yet.
            write(&links.join(link), link);
            assert_eq!(fs::read(&real).unwrap(), link.as_bytes());
            assert!(links.join(link).is_symlink());
            fs::remove_file(&real).unwrap();
        }
        symlink("round", links.join("round")).unwrap();
        assert!(AtomicFile::create(&links.join("round")).is_err());
        assert_eq!((names(&links).len(), names(dir.path())), (3, vec!["links".to_owned()]));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_a_folder_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::write(path("mine"), "mine").unwrap();
        for name in ["a", "m"] {
            std::os::unix::fs::symlink("mine", path(name)).unwrap();
        }
        let mut folder = Folder::create(dir.path(), "m", true).unwrap();
        folder.finish(folder.file("a").unwrap()).unwrap();
        folder.commit(b"1").unwrap();
        assert_eq!(fs::read(path("mine")).unwrap(), b"mine");
        assert!(!path("a").is_symlink() && !path("m").is_symlink());
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_gets_the_bytes_and_stays_a_pipe() {
        let dir = tempfile::tempdir().unwrap();
        let pipe = dir.path().join("pipe");
        if !std::process::Command::new("mkfifo").arg(&pipe).status().is_ok_and(|s| s.success()) {
            return;
        }
        assert!(is_stream(&pipe) && !is_stream(dir.path()) && !is_stream(&dir.path().join("new")));
        let mut half = AtomicFile::create(&pipe).unwrap();
        half.write_all(b"half").unwrap();
        drop(half);
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || fs::read(pipe).unwrap()
        });
        write(&pipe, "whole");
        assert_eq!(reader.join().unwrap(), b"whole");
        assert!(is_stream(&pipe));
        assert_eq!(names(dir.path()), ["pipe"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_a_killed_process_left_is_swept() {
        let dir = tempfile::tempdir().unwrap();
        let running = format!(".cleanse-{}-7.tmp", std::os::unix::process::parent_id());
        for name in [".cleanse-4294967294-0.tmp", &running, ".cleanse-notes.tmp", "clean.csv"] {
            fs::write(dir.path().join(name), "x").unwrap();
        }
        let _folder = Folder::create(dir.path(), "summary.json", false).unwrap();
        assert_eq!(names(dir.path()), [&running, ".cleanse-notes.tmp", "clean.csv"]);
    }

    #[test]
    fn a_folder_appears_whole_and_its_marker_last() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("결과");
        let mut folder = Folder::create(&out, "summary.json", false).unwrap();
        for name in ["a.csv", "b.csv"] {
            let mut file = folder.file(name).unwrap();
            file.write_all(name.as_bytes()).unwrap();
            folder.finish(file).unwrap();
        }
        assert!(!out.join("a.csv").exists());
        folder.commit(b"{}").unwrap();
        assert_eq!(names(&out), ["a.csv", "b.csv", "summary.json"]);
        let refused = Folder::create(&out, "summary.json", false).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::HoldsResult);
    }

    #[test]
    fn an_abandoned_run_leaves_the_earlier_result() {
        let dir = tempfile::tempdir().unwrap();
        let first = Folder::create(dir.path(), "m", false).unwrap();
        first.commit(b"1").unwrap();
        let second = Folder::create(dir.path(), "m", true).unwrap();
        let mut file = second.file("a").unwrap();
        file.write_all(b"x").unwrap();
        drop(file);
        drop(second);
        assert_eq!(names(dir.path()), ["m"]);
    }

    #[test]
    fn what_an_earlier_result_left_goes_with_it() {
        let dir = tempfile::tempdir().unwrap();
        let write = |written: &[&str]| {
            let folder = Folder::create(dir.path(), "m", true).unwrap();
            let mut folder = folder.holding(&["a", "b"], [""; 0]).unwrap();
            for name in written {
                folder.finish(folder.file(name).unwrap()).unwrap();
            }
            folder
        };
        for name in ["b", "mine"] {
            fs::write(dir.path().join(name), "mine").unwrap();
        }
        write(&["a"]).commit(b"1").unwrap();
        assert_eq!(names(dir.path()), ["a", "b", "m", "mine"], "no earlier result: nothing of it");
        drop(write(&["b"]));
        assert_eq!(names(dir.path()), ["a", "b", "m", "mine"], "abandoned");
        write(&["b"]).commit(b"2").unwrap();
        assert_eq!(names(dir.path()), ["b", "m", "mine"]);
    }

    #[test]
    fn the_folder_of_a_file_is_made() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("결과/11월/정상.csv");
        let mut file = AtomicFile::create(&path).unwrap();
        file.write_all(b"new").unwrap();
        file.commit().unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert!(is_stream(Path::new("-")) && !is_stream(Path::new("./-")));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("out");
        let mut folder = Folder::create(&out, "m", false).unwrap();
        let file = folder.file("a").unwrap();
        folder.finish(file).unwrap();
        folder.commit(b"").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&out), mode(&out.join("a")), mode(&out.join("m"))), (0o700, 0o600, 0o600));
        let _file = AtomicFile::create(&dir.path().join("made/a")).unwrap();
        assert_eq!(mode(&dir.path().join("made")), 0o700);
    }

    #[test]
    fn what_is_in_the_way_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        fs::write(&file, "").unwrap();
        for no_folder in [&*file, Path::new("-")] {
            assert_eq!(Folder::create(no_folder, "m", true).unwrap_err().kind(), ErrorKind::NotAFolder);
        }
        assert_eq!(AtomicFile::create(&file.join("a")).unwrap_err().kind(), ErrorKind::NotAFolder);
    }
}
