//go:build !linux && !darwin

package local

import (
	"os"
	"syscall"
)

const supported = false

func tryLock(*os.File) (bool, error) { return false, ErrPlatform }

func alive(int) bool { return false }

func ownGroup() *syscall.SysProcAttr { return nil }

func tiedToThread(*syscall.SysProcAttr) {}

func killGroup(int) {}
