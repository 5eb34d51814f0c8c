package api

import (
	"net/http"
	"os"
	"path"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/klauspost/compress/gzhttp"
)

// page is a page of the built explorer, and what it may do: nothing from outside, no
// inline code.
type page struct{ file, policy string }

var (
	// The hash is that of the one style element that the component library writes.
	explorerPage = page{"index.html", "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' " + styleHash +
		"; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"}
	// Its editor writes style elements as it goes, whose hashes nobody knows.
	playgroundPage = page{"playground.html", "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'" +
		"; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"}
	// The only page that others may show in theirs: a view to look at, that keeps
	// nothing and has nothing to press that changes anything.
	embedPage = page{"embed.html", "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' " + styleHash +
		"; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"}
)

const styleHash = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

// explorer serves the built explorer from a folder.
type explorer string

// page is one page; what it shows is in its query string.
func (e explorer) page(p page) gin.HandlerFunc {
	return func(c *gin.Context) {
		header := c.Writer.Header()
		header.Set("Content-Security-Policy", p.policy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "no-referrer")
		header.Set("Cache-Control", "no-cache")
		file := filepath.Join(string(e), p.file)
		if _, err := os.Stat(file); e == "" || err != nil {
			c.String(http.StatusNotFound, "The explorer is not built here: run make build, or set LIAISON_EXPLORER to its folder. The API is at /graphql.\n")
			return
		}
		// ServeContent and not ServeFile: the latter redirects /index.html to /.
		serveFile(c, file)
	}
}

// asset is a file whose name carries the hash of its content, so that it never
// changes.
func (e explorer) asset(c *gin.Context) {
	header := c.Writer.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	file := filepath.Join(string(e), "assets", filepath.FromSlash(path.Clean("/"+c.Param("file"))))
	if info, err := os.Stat(file); e == "" || err != nil || info.IsDir() {
		c.String(http.StatusNotFound, "no such file\n")
		return
	}
	header.Set("Cache-Control", "public, max-age=31536000, immutable")
	serveFile(c, file)
}

// packed sends text compressed to those who take it: over a mobile network the
// explorer's script would otherwise arrive three times later.
var packed = func() func(http.Handler) http.HandlerFunc {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(1024), gzhttp.CompressionLevel(6))
	if err != nil {
		panic(err) // the options are constant
	}
	return wrap
}()

func serveFile(c *gin.Context, name string) {
	file, err := os.Open(name)
	if err != nil {
		c.String(http.StatusInternalServerError, "the file cannot be read\n")
		return
	}
	defer func() { _ = file.Close() }()
	info, err := file.Stat()
	if err != nil {
		c.String(http.StatusInternalServerError, "the file cannot be read\n")
		return
	}
	packed(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.ServeContent(w, r, name, info.ModTime(), file)
	})).ServeHTTP(c.Writer, c.Request)
}
