package local

import "syscall"

// tiedToThread does nothing: macOS has no signal at a parent's death, and leaves
// it to the watcher.
func tiedToThread(*syscall.SysProcAttr) {}
