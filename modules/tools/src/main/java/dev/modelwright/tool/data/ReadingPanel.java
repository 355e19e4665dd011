// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Message;
import dev.modelwright.data.Dialect;
import dev.modelwright.data.Preview;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Card;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * How the file is taken to hold its table and why, its first lines, and the choices to take it
 * otherwise; the table below shows the effect of each at once.
 */
final class ReadingPanel extends VBox {

  static final String ID = "data-reading-panel";
  static final String TAKE = "data-read-this-way";
  static final String GUESS = "data-as-guessed";
  static final String CLOSE = "data-reading-close";
  static final String SEEN = "data-reading-seen";

  private static final double LINES = 128;
  private static final double NOTES = 76;

  private final Words words;
  private final ReadingViewModel model;
  private final VBox notes = Boxes.column(4);

  ReadingPanel(Words words, ReadingViewModel model) {
    this.words = words;
    this.model = model;
    setId(ID);
    DialectForm form = new DialectForm(words, model);
    form.setMinWidth(USE_PREF_SIZE);
    VBox left = Boxes.column(8, new SourceLines(words, model, LINES), scrolled());
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox middle = new HBox(24, left, form);
    Card card = new Card(words.bind("tooldata.reading-title"), middle, trouble(), foot());
    card.beside(
        ActionButton.icon(Icons.X, words.bind("tooldata.reading-close"), () -> model.show(false))
            .named(CLOSE));
    getChildren().add(card);
    setMinHeight(USE_PREF_SIZE);
    model.openProperty().subscribe(open -> Boxes.show(this, open));
    model.shownProperty().subscribe(this::show);
  }

  private Node scrolled() {
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(notes));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setPrefViewportHeight(NOTES);
    scroll.setMaxHeight(NOTES);
    model
        .shownProperty()
        .subscribe(now -> Boxes.show(scroll, now.filter(p -> !p.notes().isEmpty()).isPresent()));
    return scroll;
  }

  private void show(Optional<Preview> preview) {
    List<Message> found = preview.map(Preview::notes).orElse(List.of());
    notes
        .getChildren()
        .setAll(
            found.stream()
                .map(note -> Labels.paragraph(words.bind(note), Style.TEXT_SMALL, Style.TEXT_MUTED))
                .toList());
  }

  private Notice trouble() {
    return new Notice(
        Tone.BAD,
        Bindings.createStringBinding(
            () -> model.trying().get().trouble().map(words::render).orElse(""),
            model.trying(),
            words.languageProperty()));
  }

  private HBox foot() {
    var seen = Labels.line(seen(), Style.TEXT_MUTED);
    seen.setId(SEEN);
    ObservableValue<String> same = words.bind("tooldata.read-same");
    ObservableValue<Boolean> changed =
        Bindings.createObjectBinding(
            model::changed, model.toldProperty(), model.openProperty(), model.shownProperty());
    return Boxes.row(
        8,
        seen,
        Boxes.spacer(),
        ActionButton.plain(words.bind("tooldata.as-guessed"), model::asGuessed)
            .help(words.bind("tooldata.as-guessed-help"))
            .named(GUESS),
        ActionButton.primary(words.bind("tooldata.read-this-way"), model::accept)
            .unless(changed.flatMap(now -> now ? Words.fixed("") : same))
            .help(words.bind("tooldata.read-this-way-help"))
            .named(TAKE));
  }

  private ObservableValue<String> seen() {
    return Bindings.createStringBinding(
        () -> model.shownProperty().get().map(this::seen).orElse(""),
        model.shownProperty(),
        words.languageProperty());
  }

  private String seen(Preview preview) {
    Dialect dialect = preview.dialect();
    String code = preview.whole() ? "tooldata.seen-all" : "tooldata.seen-first";
    return words.say(
            code,
            words.numbers().count(preview.names().size()),
            words.numbers().count(preview.rows().size()))
        + " · "
        + dialect.encoding().displayName()
        + " · "
        + Delimiters.name(words, dialect.delimiter());
  }
}
