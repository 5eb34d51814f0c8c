package local

import "testing"

func TestTellingLine(t *testing.T) {
	cases := []struct{ name, log, want string }{
		{"nothing", "", ""},
		{"plain words", "one\ntwo\n\n", "two"},
		{"an error among news", "2026 INFO  Starting...\n2026 ERROR it broke\n2026 INFO  Stopped.\n", "2026 ERROR it broke"},
		{"innermost cause", "2026 ERROR Failed\njava.X: a\n\tat b.c(D)\nCaused by: e.F: g\n\tat h\nCaused by: Address already in use\n\t... 9 more\n", "Address already in use"},
		{"uncaught", "Exception in thread \"main\" j.l.E: setting 'x'\n\tat b\nCaused by: j.l.E: why\n", "j.l.E: setting 'x'"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := telling(c.log); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
