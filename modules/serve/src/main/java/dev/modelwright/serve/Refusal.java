// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

/** A request that is answered with an error: an HTTP status and a sentence for its sender. */
final class Refusal extends RuntimeException {

  private final int status;
  private final String sentence;
  private final boolean last;

  Refusal(int status, String sentence) {
    this(status, sentence, false);
  }

  private Refusal(int status, String sentence, boolean last) {
    super(sentence, null, false, false);
    this.status = status;
    this.sentence = sentence;
    this.last = last;
  }

  /** 400 to a sender whose next request could not be found in what it sends: the last answer. */
  static Refusal broken(String sentence) {
    return new Refusal(400, sentence, true);
  }

  /** 400: the sender can mend it. */
  static Refusal bad(String sentence) {
    return new Refusal(400, sentence);
  }

  static Refusal tooManyRows(int most) {
    return new Refusal(413, "More than " + most + " rows in one request; send them in parts.");
  }

  int status() {
    return status;
  }

  String sentence() {
    return sentence;
  }

  /** Whether the connection ends with this answer. */
  boolean last() {
    return last;
  }

  /** The same, said of one row of several. */
  Refusal inRow(int rowFromOne) {
    return new Refusal(status, "Row " + rowFromOne + ": " + sentence, last);
  }

  /** A sender's text as it may stand in a sentence: quoted, and cut where it is long. */
  static String quote(String text) {
    String cut = text.length() <= 80 ? text : text.substring(0, 80) + "…";
    return '"' + cut + '"';
  }
}
