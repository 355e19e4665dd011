// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** The most frequent texts of a column, each with its share as a bar. */
final class LevelList extends VBox {

  private static final int MOST = 12;
  private static final int FEW = 4;

  private final Words words;
  private final ColumnProfile.Textual profile;

  LevelList(Words words, ColumnProfile.Textual profile) {
    super(8);
    this.words = words;
    this.profile = profile;
    int most = profile.distinct() == profile.rows() - profile.missing() ? FEW : MOST;
    profile.top().stream()
        .limit(most)
        .forEach(level -> add(Words.fixed(level.text()), level.count()));
    int told = profile.top().stream().limit(most).mapToInt(ColumnProfile.Level::count).sum();
    int rest = profile.rows() - profile.missing() - told;
    if (rest > 0) {
      add(
          words.bind(
              "tooldata.other-levels", words.number(n -> n.count(profile.distinct() - most))),
          rest);
    }
  }

  private void add(ObservableValue<String> text, int count) {
    double share = (double) count / Math.max(1, profile.rows());
    getChildren()
        .add(
            Boxes.column(
                4,
                Boxes.row(
                    8,
                    Labels.line(text),
                    Boxes.spacer(),
                    Labels.whole(
                        words.number(n -> n.count(count)), Style.TEXT_SMALL, Style.TEXT_MUTED),
                    share(share)),
                new ShareBar(share)));
  }

  private javafx.scene.control.Label share(double share) {
    var label = Labels.whole(words.number(n -> n.percent(share)), Style.TEXT_SMALL, Style.NUMBER);
    label.setMinWidth(48);
    return label;
  }
}
