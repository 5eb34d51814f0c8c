package api

import (
	"html/template"
	"net/http"

	"github.com/gin-gonic/gin"

	"liaison/server/api/gate"
)

// missingPage is for a reader who mistyped an address: JSON would tell them nothing.
var missingPage = template.Must(template.New("missing").Parse(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>No such page · Liaison</title>
</head>
<body>
<main>
<h1>There is no such page</h1>
<p>Nothing is at <code><bdi>{{.}}</bdi></code>. The address may be mistyped.</p>
<p><a href="/">Begin at the start of the explorer</a></p>
</main>
</body>
</html>
`))

// longestPath is how much of a path is said again, in characters.
const longestPath = 200

// missing answers for a path that is none: a page for those who take HTML before JSON, as
// browsers do, and else an error of the API.
func missing(c *gin.Context) {
	c.Header("Vary", "Accept")
	if c.NegotiateFormat(gin.MIMEJSON, gin.MIMEHTML) != gin.MIMEHTML {
		gate.WriteError(c.Writer, c.Request, &gate.Error{Code: gate.NotFound, Message: "no such path; the explorer is at /, the API at /graphql, its playground at /playground"})
		return
	}
	c.Header("Content-Type", "text/html; charset=utf-8")
	c.Header("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	c.Header("X-Content-Type-Options", "nosniff")
	c.Header("Referrer-Policy", "no-referrer")
	c.Status(http.StatusNotFound)
	path := []rune(c.Request.URL.Path)
	if len(path) > longestPath {
		path = append(path[:longestPath], '…')
	}
	_ = missingPage.Execute(c.Writer, string(path)) // who went away needs no page
}
