// Package gate owns what a GraphQL request must pass before it costs anything,
// and the shape of every answer and every error.
//
// A request goes through these in order:
//
//  1. [Server]: header size and connection timeouts.
//  2. [Guard]: request id, log line, rate, body limit, deadline, requests in flight.
//  3. [Transport]: method, Accept, Content-Type, JSON; see GraphQL over HTTP,
//     https://graphql.github.io/graphql-over-http/draft/. Four-character ids in
//     comments, such as 572B, are audits of the npm package graphql-http.
//  4. The [Cache]: what is known already is answered here.
//  5. The parser's token limit and the validation [Rules].
//  6. The [Limits]: variables, depth, size, and cost in objects.
//
// Every error leaves through [Presenter] with a [Code] from a closed list.
//
// The package knows GraphQL and HTTP only. It must not import a database driver
// or any package that does: what a resolver's error means is told to it by a
// [Classifier].
package gate
