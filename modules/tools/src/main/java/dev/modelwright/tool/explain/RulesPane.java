// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.evaluate.TreeDescription;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The tree as rules, one for each leaf, those of most rows first. */
final class RulesPane extends VBox {

  static final String LIST = "explain-rules";
  static final String COPY = "explain-rules-copy";

  private static final int MOST = 200;
  private static final double MARGIN = 16;
  private static final double ANSWER = 144;
  private static final double SHARE = 80;

  private final Words words;
  private final VBox list = Boxes.column(0);
  private final SimpleObjectProperty<List<Rule>> rules = new SimpleObjectProperty<>(List.of());
  private RuleText text;

  RulesPane(RoomKit kit, ExplainViewModel model) {
    super(8);
    words = kit.words();
    text = new RuleText(words, List.of());
    list.setId(LIST);
    list.setPadding(new Insets(0, MARGIN, 0, 0));
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(list));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    ActionButton copy =
        ActionButton.quiet(words.bind("toolexplain.rules.copy"), this::copy)
            .icon(Icons.COPY)
            .named(COPY);
    getChildren()
        .addAll(
            Boxes.row(8, Labels.line(count(), Style.TEXT_MUTED), Boxes.spacer(), copy),
            head(scroll),
            Boxes.grow(scroll));
    model.explanation().subscribe(this::show);
    words.languageProperty().subscribe(() -> show(model.explanation().get()));
  }

  private ObservableValue<String> count() {
    return Bindings.createStringBinding(
        () -> {
          int all = rules.get().size();
          return all > MOST
              ? words.say("toolexplain.rules.first", MOST, words.numbers().count(all))
              : words.say("toolexplain.rules.count", all);
        },
        rules,
        words.languageProperty());
  }

  private void show(Optional<Explanation> explanation) {
    Optional<TreeDescription> tree = explanation.flatMap(Explanation::tree);
    text = new RuleText(words, tree.map(TreeDescription::labels).orElse(List.of()));
    rules.set(tree.map(Rule::of).orElse(List.of()));
    List<Node> rows = new ArrayList<>();
    for (Rule rule : rules.get().subList(0, Math.min(MOST, rules.get().size()))) {
      rows.add(row(rule));
      rows.add(Style.RULE.on(new Region()));
    }
    list.getChildren().setAll(rows);
  }

  /** The titles, as wide as what is seen of the list. */
  private Node head(ScrollPane scroll) {
    HBox head =
        Boxes.row(
            16,
            sized(Labels.line(words.bind("toolexplain.rules.then"), small()), ANSWER),
            Boxes.grow(Labels.line(words.bind("toolexplain.rules.if"), small())),
            share(Labels.line(words.bind("toolexplain.rules.share"), small())));
    head.paddingProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    new Insets(
                        0,
                        MARGIN + scroll.getWidth() - scroll.getViewportBounds().getWidth(),
                        0,
                        0),
                scroll.widthProperty(),
                scroll.viewportBoundsProperty()));
    return head;
  }

  private static Style[] small() {
    return new Style[] {Style.TEXT_SMALL, Style.TEXT_MUTED};
  }

  private Node row(Rule rule) {
    Label answer = Labels.line(Words.fixed(text.answer(rule.outcome())), Style.TEXT_STRONG);
    Label sure = Labels.whole(Words.fixed(text.certainty(rule.outcome())), Style.TEXT_MUTED);
    Label conditions = Labels.paragraph(Words.fixed(text.shown(rule)));
    conditions.setMaxHeight(USE_PREF_SIZE);
    HBox says = sized(Boxes.row(8, answer, sure), ANSWER);
    says.setAlignment(Pos.TOP_LEFT);
    HBox row =
        new HBox(
            16,
            says,
            Boxes.grow(conditions),
            share(Labels.whole(words.number(n -> n.percent(rule.share())))));
    row.setPadding(new Insets(8, 0, 8, 0));
    return row;
  }

  private static <R extends Region> R sized(R region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
    return region;
  }

  private static Label share(Label label) {
    return Style.NUMBER.on(sized(label, SHARE));
  }

  private void copy() {
    String lines = rules.get().stream().map(text::line).collect(Collectors.joining("\n"));
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, lines));
  }
}
