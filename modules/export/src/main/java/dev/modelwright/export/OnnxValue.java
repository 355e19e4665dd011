// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where a raw or prepared value stands in an ONNX graph. */
sealed interface OnnxValue {

  /**
   * One column of a tensor of doubles.
   *
   * @param width how many columns the tensor has
   */
  record Number(String tensor, int column, int width) implements OnnxValue {}

  /**
   * A text as a code, whose meaning is known while the graph is built; so imputing and gathering
   * change the meaning of a code and need no node.
   *
   * @param codes tensor of whole numbers, rank 1
   * @param meanings of each code
   * @param raw the tensor of the raw texts, rank 1; none for a text that a step made of a number
   */
  record Text(String codes, List<Meaning> meanings, Optional<String> raw) implements OnnxValue {

    /** Copies the meanings. */
    public Text {
      meanings = List.copyOf(meanings);
    }

    /** The same text with missing ones replaced. */
    Text filled(String fill) {
      return changed(old -> old instanceof Missing ? new Level(fill) : old);
    }

    /** The same text with those that stand for a missing one missing. */
    Text without(Step.MissingTexts step) {
      return changed(
          old ->
              old instanceof Level(String text) && step.texts().contains(text)
                  ? new Missing()
                  : old);
    }

    /** The same text with all that is not kept replaced. */
    Text gathered(Step.Gather step) {
      return changed(
          old ->
              switch (old) {
                case Missing missing -> missing;
                case Level level when step.kept().contains(level.text()) -> level;
                case Level _, Other _ -> new Level(step.other());
              });
    }

    private Text changed(UnaryOperator<Meaning> change) {
      return new Text(codes, meanings.stream().map(change).toList(), raw);
    }
  }

  /** What a code means. */
  sealed interface Meaning {}

  /** The text is this one. */
  record Level(String text) implements Meaning {}

  /** There is no text. */
  record Missing() implements Meaning {}

  /** The text is as it came in, and equals none that a step asks for. */
  record Other() implements Meaning {}
}
