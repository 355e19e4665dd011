// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What a load test asks. */
public sealed interface LoadTarget {

  /**
   * An address.
   *
   * @param body sent with each request; GET without one
   */
  record Address(URI uri, Optional<String> body) implements LoadTarget {}

  /**
   * This session's running server, asked for one row at a time, rows taken in turn.
   *
   * @param rows a table to take rows from; the first model's run's own held-out rows where empty,
   *     rows made from the schema where there are none
   */
  record RunningServer(Optional<Path> rows) implements LoadTarget {}

  /** A model, served for the time of the test. */
  record Model(ModelRef model, Optional<Path> rows) implements LoadTarget {}
}
