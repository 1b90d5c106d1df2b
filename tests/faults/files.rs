//! A file that is written is whole, and not the one that was read.

use super::*;
use std::fs::File;
use std::process::{Command, Stdio};

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

#[test]
fn report_does_not_write_over_its_text() {
    let folder = folder("faults-same");
    let text = folder.join("text.txt");
    fs::write(&text, INDONESIAN).expect("the file can be written");
    let mut names = vec![text.clone(), folder.join("../faults-same/./text.txt")];
    #[cfg(unix)]
    {
        let (link, hard) = (folder.join("link.txt"), folder.join("hard.txt"));
        std::os::unix::fs::symlink(&text, &link).expect("a link can be made");
        fs::hard_link(&text, &hard).expect("a link can be made");
        names.extend([link, hard]);
    }
    let path = text.to_str().expect("it is UTF-8");
    for name in &names {
        let name = name.to_str().expect("it is UTF-8");
        let complaint = "the text is in this file, which would be overwritten";
        check_refuses("report", &[path, "-o", name], b"", &[name, complaint]);
        check_refuses("report", &[name, "-o", path], b"", &[path, complaint]);
        // As standard input it is the same file.
        for args in [&["-o", name][..], &["-", "-o", name]] {
            let stdin = File::open(&text).expect("it is there");
            let output = example("report").args(args).stdin(stdin).output().expect("it ends");
            assert_eq!(output.status.code(), Some(1), "{args:?}");
        }
    }
    assert_eq!(fs::read_to_string(&text).expect("it is there"), INDONESIAN);
}

#[test]
fn evaluate_does_not_write_over_its_data() {
    let line = json!({"text": "Hujan turun. Sungai naik.", "refs": ["Sungai naik."]}).to_string();
    let data = file("evaluate-same.jsonl", &line);
    let complaint = "would be overwritten";
    check_refuses("evaluate", &[&data, "--summaries", &data], b"", &[&data, complaint]);
    assert_eq!(fs::read_to_string(&data).expect("it is there"), line);
}

/// The system ends a program in the middle of writing, when its file gets too long.
#[test]
#[cfg(target_os = "linux")]
fn a_signal_in_the_middle_of_writing_leaves_no_half_file() {
    let folder = folder("faults-signal");
    let page = folder.join("page.html");
    let write = |limit: &str| {
        let built = example("report");
        let script = format!("ulimit -c 0; {limit} exec \"$0\" - -o \"$1\"");
        let mut command = Command::new("sh");
        command.arg("-c").arg(script).arg(built.get_program()).arg(&page).stdin(Stdio::piped());
        let mut child = command.spawn().expect("there is a shell");
        let mut stdin = child.stdin.take().expect("it is piped");
        stdin.write_all(INDONESIAN.as_bytes()).expect("it is read");
        drop(stdin);
        wait(&mut child)
    };
    for older in [None, Some("an older page")] {
        if let Some(older) = older {
            fs::write(&page, older).expect("the file can be written");
        }
        let status = write("ulimit -f 8;");
        assert!(!status.success() && status.code().is_none(), "a signal ends it: {status}");
        assert_eq!(fs::read_to_string(&page).ok().as_deref(), older);
    }
    assert!(write("").success());
    assert!(fs::read_to_string(&page).expect("it is there").ends_with("</html>\n"));
}

#[test]
#[cfg(unix)]
fn a_file_keeps_its_link_and_who_may_read_it() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder("faults-link");
    let (page, link) = (folder.join("page.html"), folder.join("link.html"));
    fs::write(&page, "an older page").expect("the file can be written");
    fs::set_permissions(&page, fs::Permissions::from_mode(0o640)).expect("it is ours");
    symlink(&page, &link).expect("a link can be made");
    let link_name = link.to_str().expect("it is UTF-8");
    output("report", &["-o", link_name], INDONESIAN.as_bytes());
    assert!(fs::symlink_metadata(&link).expect("it is there").is_symlink());
    assert!(fs::read_to_string(&page).expect("it is there").contains("Wanasari"));
    assert_eq!(fs::metadata(&page).expect("it is there").permissions().mode() & 0o777, 0o640);
}
