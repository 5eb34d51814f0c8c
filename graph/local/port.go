package local

import (
	"errors"
	"fmt"
	"net"
	"syscall"
)

// choosePort checks that the wanted port is free, or picks one. Somebody may take
// it before Neo4j does: for a picked one, start tries again.
func choosePort(wanted int) (int, error) {
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", wanted))
	if err != nil {
		if errors.Is(err, syscall.EADDRINUSE) {
			return 0, fmt.Errorf("%w: something listens on 127.0.0.1:%d; set LIAISON_BOLT_PORT to another, or 0 for a free one", ErrPortInUse, wanted)
		}
		return 0, fmt.Errorf("listen on port %d: %w", wanted, err)
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}
