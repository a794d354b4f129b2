//! A PostgreSQL that lives as long as a test.

use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, fs, thread};

/// The server; ended when it is dropped.
pub(crate) struct Cluster {
    server: Child,
    folder: tempfile::TempDir,
}

impl Cluster {
    /// Starts a server without a network port. `None`, said on stderr, where the programs are not installed.
    pub(crate) fn start() -> Option<Cluster> {
        let Some(initdb) = program("initdb") else {
            eprintln!("skipped: PostgreSQL is not installed");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("cleanse-pg").tempdir_in("/tmp").unwrap();
        let owner = owner();
        if let Some((uid, gid)) = owner {
            std::os::unix::fs::chown(folder.path(), Some(uid), Some(gid)).unwrap();
        }
        let data = folder.path().join("data");
        let made = run_as(&initdb, owner)
            .args(["-A", "trust", "-U", "cleanse", "-E", "UTF8", "--locale=C", "--no-sync", "-D"])
            .arg(&data)
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success(), "initdb");
        let mut server = run_as(&program("postgres")?, owner);
        server.arg("-D").arg(&data).arg("-k").arg(folder.path()).args([
            "-c",
            "listen_addresses=",
            "-c",
            "fsync=off",
        ]);
        let server =
            server.current_dir(folder.path()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let cluster = Cluster { server, folder };
        cluster.wait();
        Some(cluster)
    }

    /// The address of its database.
    pub(crate) fn address(&self) -> String {
        format!("host={} user=cleanse dbname=postgres", self.folder.path().display())
    }

    fn wait(&self) {
        for _ in 0..600 {
            if postgres::Client::connect(&self.address(), postgres::NoTls).is_ok() {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("the throw-away PostgreSQL does not answer");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // The folder goes next; nobody needs an orderly end.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn program(name: &str) -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    if let Ok(versions) = fs::read_dir("/usr/lib/postgresql") {
        folders.extend(versions.flatten().map(|v| v.path().join("bin")));
    }
    folders.into_iter().map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// PostgreSQL refuses to run as root: then it runs as its own user, or as nobody.
fn owner() -> Option<(u32, u32)> {
    let is_root = fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) == 0);
    if !is_root {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let id = |name: &str| {
        let line = users.lines().find(|l| l.split(':').next() == Some(name))?;
        let mut parts = line.split(':').skip(2).map(|n| n.parse().ok());
        Some((parts.next()??, parts.next()??))
    };
    id("postgres").or_else(|| id("nobody"))
}

fn run_as(program: &Path, owner: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    if let Some((uid, gid)) = owner {
        command.uid(uid).gid(gid);
    }
    command
}
