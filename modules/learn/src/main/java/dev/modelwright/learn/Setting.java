// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import java.util.List;

/**
 * One hyper-parameter as a form shows it and the command line takes it.
 *
 * @param key its name in words joined by underscores, for example {@code max_depth}
 * @param value its value as text
 * @param help what it does
 */
public record Setting(String key, String value, Allowed allowed, Message help) {

  /** What it may be. */
  public sealed interface Allowed {

    /** A whole number in a range, both ends included. */
    record Whole(long min, long max) implements Allowed {}

    /** A number in a range, both ends included. */
    record Real(double min, double max) implements Allowed {}

    /** One of some words. */
    record OneOf(List<String> words) implements Allowed {

      /** Copies the words. */
      public OneOf {
        words = List.copyOf(words);
      }
    }
  }
}
