package local

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Username is the one user of a private Neo4j: Community has no roles.
const Username = "neo4j"

// ensurePassword reads the home's password, or makes one for a home without data.
// It comes before the data, so that data never exists whose password nobody has.
func ensurePassword(path string, hasData bool) (string, error) {
	text, err := os.ReadFile(path)
	switch {
	case err == nil:
		if password := strings.TrimSpace(string(text)); password != "" {
			return password, os.Chmod(path, 0o600)
		}
		if hasData {
			return "", fmt.Errorf("%w: %s is empty; %s", ErrPasswordMissing, path, passwordAdvice(path))
		}
	case !errors.Is(err, fs.ErrNotExist):
		return "", fmt.Errorf("%w: %w", ErrHome, err)
	case hasData:
		return "", fmt.Errorf("%w: there is data, but no %s; %s", ErrPasswordMissing, path, passwordAdvice(path))
	}
	password := rand.Text()
	if err := writeSecret(path, password+"\n"); err != nil {
		return "", fmt.Errorf("%w: %w", ErrHome, err)
	}
	return password, nil
}

func passwordAdvice(path string) string {
	return fmt.Sprintf("put the password back, or delete %s to start empty", filepath.Dir(path))
}

// writeSecret never has the text in a file that others can read, nor half of it
// under the final name.
func writeSecret(path, text string) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".secret-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.WriteString(text)
	if err == nil {
		err = f.Sync()
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
