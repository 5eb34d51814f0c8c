package local

import "syscall"

// tiedToThread has the system kill the child when the thread that started it
// ends: see launch.
func tiedToThread(attributes *syscall.SysProcAttr) { attributes.Pdeathsig = syscall.SIGKILL }
