// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a raw or prepared value stands in an ONNX graph. */
sealed interface OnnxValue {

  /**
   * One column of a tensor of doubles.
   *
   * @param width how many columns the tensor has
   */
  record Number(String tensor, int column, int width) implements OnnxValue {}

  /**
   * A text as a code, whose meaning is known while the graph is built; so imputing a text changes
   * the meaning of a code and needs no node.
   *
   * @param codes tensor of whole numbers, rank 1
   * @param meanings the text of each code; none where it equals no level
   * @param missing the code of a missing text
   */
  record Text(String codes, List<Optional<String>> meanings, int missing) implements OnnxValue {

    /** Copies the meanings. */
    public Text {
      meanings = List.copyOf(meanings);
    }

    /** The same text with missing ones replaced. */
    Text filled(String fill) {
      return new Text(
          codes,
          IntStream.range(0, meanings.size())
              .mapToObj(
                  code ->
                      code == missing
                          ? meanings.get(code).or(() -> Optional.of(fill))
                          : meanings.get(code))
              .toList(),
          missing);
    }
  }
}
