package graph

import (
	"fmt"
	"runtime/debug"
)

// guarded runs work on a goroutine of ours, where nobody else would catch a panic
// and it would end the process: a fault in one answer must not end the others.
func guarded(work func() error) func() error {
	return func() (err error) {
		defer func() {
			if v := recover(); v != nil {
				err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
			}
		}()
		return work()
	}
}
