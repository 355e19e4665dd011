// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.tool.data.rows.Condition;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for some of a column's most frequent texts. */
final class LevelsAsk extends VBox {

  private static final double HIGHEST = 216;

  private final Words words;
  private final ColumnProfile.Textual profile;
  private final Map<String, CheckBox> ticks = new LinkedHashMap<>();

  LevelsAsk(Words words, ColumnProfile.Textual profile, Optional<Condition> now) {
    super(8);
    this.words = words;
    this.profile = profile;
    VBox list = Boxes.column(4);
    Set<String> chosen =
        now.map(condition -> condition instanceof Condition.OneOf o ? o.levels() : Set.<String>of())
            .orElse(Set.of());
    profile.top().forEach(level -> list.getChildren().add(line(level, chosen)));
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(list));
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren()
        .addAll(
            Boxes.row(
                4,
                ActionButton.quiet(words.bind("tooldata.filter-all"), () -> tick(true)),
                ActionButton.quiet(words.bind("tooldata.filter-none"), () -> tick(false))),
            scroll);
    int others = profile.distinct() - profile.top().size();
    if (others > 0) {
      getChildren()
          .add(
              Labels.paragraph(
                  words.bind("tooldata.filter-more", words.number(n -> n.count(others))),
                  Style.TEXT_SMALL,
                  Style.TEXT_MUTED));
    }
  }

  private HBox line(ColumnProfile.Level level, Set<String> chosen) {
    CheckBox tick = new CheckBox(level.text());
    tick.setMnemonicParsing(false);
    tick.setSelected(chosen.contains(level.text()));
    ticks.put(level.text(), tick);
    return Boxes.row(
        8,
        tick,
        Boxes.spacer(),
        Labels.whole(
            words.number(n -> n.count(level.count())), Style.TEXT_SMALL, Style.TEXT_MUTED));
  }

  private void tick(boolean all) {
    ticks.values().forEach(box -> box.setSelected(all));
  }

  /** What was asked for; nothing while none is ticked, or everything there is. */
  Optional<Condition> condition() {
    Set<String> chosen =
        ticks.entrySet().stream()
            .filter(entry -> entry.getValue().isSelected())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    boolean everything =
        chosen.size() == profile.distinct() && profile.missing() == 0 || chosen.isEmpty();
    return everything
        ? Optional.empty()
        : Optional.of(new Condition.OneOf(profile.column().name(), chosen));
  }
}
