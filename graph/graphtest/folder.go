package graphtest

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"liaison/graph/local"
)

// folder is .liaison beside go.mod: what tests and the server fetch once and share.
func folder() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, ".liaison"), nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no go.mod above the working folder")
		}
		dir = parent
	}
}

// distribution is where the program lies, shared with the server's default.
func distribution(folder string) string {
	return filepath.Join(folder, "neo4j-"+local.Version)
}

// copyTree copies a folder with the modes of its files: the password is among them.
func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rest, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		target := filepath.Join(to, rest)
		switch {
		case entry.IsDir():
			return os.MkdirAll(target, info.Mode().Perm())
		case info.Mode().IsRegular():
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			return os.WriteFile(target, text, info.Mode().Perm())
		default:
			return fmt.Errorf("%s is neither file nor folder", path)
		}
	})
}
