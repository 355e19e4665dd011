// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model's birth certificate: from which data, by which split and which learner, with which
 * versions, when.
 *
 * @param versions name and version of the program and the libraries that took part
 */
public record Provenance(
    Data data, Split split, Training training, SortedMap<String, String> versions, Instant at) {

  /** Copies the versions. */
  public Provenance {
    versions = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(versions));
  }

  /** The file that the rows came from; the hash is SHA-256 of its bytes, in hexadecimal. */
  public record Data(String file, String sha256, long rows, int columns) {}

  /** How rows were kept back for testing. */
  public record Split(String method, double testShare, long seed, long trainRows, long testRows) {}

  /**
   * Which learner, with all its parameters as text.
   *
   * @param recipe the text of the recipe file by which the table was read and prepared; none in a
   *     model of an early program
   */
  public record Training(
      String learner, SortedMap<String, String> parameters, Optional<String> recipe) {

    /** Copies the parameters. */
    public Training {
      parameters = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** Without a recipe. */
    public Training(String learner, SortedMap<String, String> parameters) {
      this(learner, parameters, Optional.empty());
    }
  }
}
