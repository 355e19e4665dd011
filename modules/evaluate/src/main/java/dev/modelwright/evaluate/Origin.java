// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.DatePart;
import dev.modelwright.model.InputType;
import java.util.List;
import java.util.Locale;

/**
 * Where a feature comes from: {@code feature = (original - center) / scale}, where the original is
 * a raw column or what a step read off it. Filled-in missing values count as the column's own.
 */
record Origin(String column, Piece piece, double center, double scale) {

  /** What of the column it is. */
  sealed interface Piece {

    /** The column's own number. */
    record Whole(InputType type) implements Piece {}

    /** 1 where the column has the level, else 0. */
    record Level(String level) implements Piece {}

    /** The position of the column's level. */
    record Position(List<String> levels, double otherwise) implements Piece {}

    /** A part of the column's date. */
    record Moment(DatePart part) implements Piece {}

    /** A number that a step made of the column, under the name that the step gave it. */
    record Made(String name) implements Piece {}
  }

  /** The same seen through one more scaling. */
  Origin scaled(double by, double of) {
    return new Origin(column, piece, center + by * scale, scale * of);
  }

  /** What the original is called: {@code age}, {@code purpose=car}, {@code opened.year}. */
  String name() {
    return switch (piece) {
      case Piece.Whole whole -> column;
      case Piece.Level level -> column + "=" + level.level();
      case Piece.Position position -> column;
      case Piece.Moment moment -> column + "." + moment.part().name().toLowerCase(Locale.ROOT);
      case Piece.Made made -> made.name();
    };
  }

  /** The original value that the feature's value stands for. */
  double original(double feature) {
    return feature * scale + center;
  }
}
