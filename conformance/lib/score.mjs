// Counts what a suite checks. Its last line is what run.sh reads.

// Of one check that fails, how many reasons are shown, and how much of each.
const SHOWN = 3
const LONGEST = 2000

/** A suite's checks: failures are shown as they come, successes only counted. */
export class Score {
  #passed = 0
  #failed = 0

  /** One check by name; `problems` are the reasons it fails, none where it passes. */
  check(name, problems) {
    if (problems.length === 0) {
      this.#passed++
      return
    }
    this.#failed++
    console.log(`  FAIL ${name}`)
    for (const problem of problems.slice(0, SHOWN)) {
      const clipped = problem.length > LONGEST ? `${problem.slice(0, LONGEST)} ...` : problem
      console.log(clipped.replace(/^/gm, '       '))
    }
    if (problems.length > SHOWN) console.log(`       and ${problems.length - SHOWN} more`)
  }

  /** Says the score and sets the exit code. */
  end() {
    console.log(`score: ${this.#passed} passed, ${this.#failed} failed`)
    process.exitCode = this.#failed === 0 && this.#passed > 0 ? 0 : 1
  }
}
