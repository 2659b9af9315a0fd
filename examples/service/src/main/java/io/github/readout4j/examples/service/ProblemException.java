package io.github.readout4j.examples.service;

/** Carries a problem from where it is noticed to where it is answered. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    // The service's own flow, not a fault to trace: no stack is kept.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
