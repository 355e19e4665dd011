// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects columns that say the same, in the same words or in others. */
final class SameColumns {

  /**
   * Two columns are alike by chance if fewer rows than this differ from the most frequent value.
   */
  private static final int FEWEST = 10;

  private final Map<Long, List<Same>> groups = new LinkedHashMap<>();

  /** So few numbers may be names of something, of which the distances mean nothing. */
  private static final int FEW_NUMBERS = 10;

  /**
   * A column with the hash of its values.
   *
   * @param texts its different values by their first appearance; of texts the first two
   */
  private record Same(String name, long values, boolean numbers, List<String> texts) {

    boolean measured() {
      return numbers && texts.size() > FEW_NUMBERS;
    }

    /** Whether other numbers are these times something plus something. */
    boolean proportional(Same other) {
      double[] x = texts.stream().mapToDouble(Double::parseDouble).toArray();
      double[] y = other.texts.stream().mapToDouble(Double::parseDouble).toArray();
      double slope = (y[1] - y[0]) / (x[1] - x[0]);
      for (int i = 0; i < x.length; i++) {
        double miss = Math.abs(y[0] + slope * (x[i] - x[0]) - y[i]);
        if (!(miss <= 1e-9 * (Math.abs(y[0]) + Math.abs(y[i]) + Math.abs(slope * x[i])))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Takes a further column in, with the hash of its values. */
  void add(ColumnView column, long values) {
    Optional<Codes> few = column.codes().filter(SameColumns::comparable);
    boolean many = column.codes().map(codes -> codes.levels() >= 2).orElse(true);
    if (few.isPresent() || many) {
      long key = few.map(codes -> numbering(codes.codes())).orElse(values);
      boolean numbers = few.isPresent() && column.info().storage() == InputType.NUMBER;
      List<String> texts =
          few.map(Codes::texts)
              .map(all -> numbers ? all : List.copyOf(all.subList(0, 2)))
              .orElse(List.of("", ""));
      groups
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(new Same(column.name(), values, numbers, texts));
    }
  }

  /** Whether values come again so often that two columns of other words can be compared. */
  private static boolean comparable(Codes codes) {
    int present = codes.present();
    return codes.levels() >= 2
        && 2 * codes.levels() <= present
        && present - codes.largest() >= FEWEST;
  }

  /** The same for columns that differ only in what their values are called. */
  private static long numbering(int[] codes) {
    long whole = 1;
    for (int code : codes) {
      whole = Hashes.then(whole, code);
    }
    return whole;
  }

  /** Columns that say the same, the target left out. */
  List<Draft> drafts(Optional<String> target) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Same> group : groups.values()) {
      List<Same> others =
          alike(group.stream().filter(one -> !target.equals(Optional.of(one.name()))).toList());
      if (others.size() > 1) {
        drafts.add(columns(others));
      }
    }
    return drafts;
  }

  /** Without those measured on a curve of the first: a square says what its root does not. */
  private static List<Same> alike(List<Same> group) {
    return group.isEmpty() || !group.stream().allMatch(Same::measured)
        ? group
        : group.stream().filter(group.getFirst()::proportional).toList();
  }

  private static Draft columns(List<Same> group) {
    Same first = group.getFirst();
    Same second = group.get(1);
    List<String> names = group.stream().map(Same::name).toList();
    List<String> rest = names.subList(1, names.size());
    boolean same = group.stream().allMatch(one -> one.values() == first.values());
    Message sentence =
        same
            ? Message.of("inspect.same-columns", first.name(), Say.some(rest))
            : Message.of(
                "inspect.renamed-columns",
                first.name(),
                Say.some(rest),
                Say.text(first.texts().get(0)),
                Say.text(second.texts().get(0)),
                Say.text(first.texts().get(1)),
                Say.text(second.texts().get(1)));
    Remedy leaveOthers =
        rest.size() == 1 ? Remedies.leaveOut(rest.getFirst()) : Remedies.leaveOut(rest);
    List<Remedy> remedies = new ArrayList<>(List.of(leaveOthers));
    if (rest.size() == 1) {
      remedies.add(Remedies.leaveOut(first.name()));
    }
    return new Draft(
        new Finding(FindingKind.DUPLICATE_COLUMNS, names, sentence, remedies),
        names.size(),
        String.join(" = ", names));
  }
}
