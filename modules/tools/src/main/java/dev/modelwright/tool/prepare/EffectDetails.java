// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Role;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Series;
import dev.modelwright.learn.StepEffect;
import dev.modelwright.learn.Treatment;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.Facts;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the selected step does: the values before and after, some rows, what is missing. */
final class EffectDetails extends VBox {

  static final String ID = "prepare-effect";

  private static final double CHART = 136;

  private final RoomKit kit;
  private final Words words;
  private final PrepareViewModel model;
  private final ObjectProperty<Optional<Figure>> before =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Figure>> after =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty beforeName = new SimpleStringProperty("");
  private final StringProperty afterName = new SimpleStringProperty("");
  private final Facts facts = new Facts();
  private final VBox rows = Boxes.column(4);
  private final VBox effect;
  private final Node nothing;

  EffectDetails(RoomKit kit, PrepareViewModel model) {
    super(16);
    this.kit = kit;
    this.model = model;
    words = kit.words();
    setId(ID);
    effect =
        Boxes.column(
            12,
            facts,
            chart("toolprepare.before", beforeName, before),
            chart("toolprepare.after", afterName, after),
            rows);
    nothing = Labels.paragraph(words.bind("toolprepare.details-empty"), Style.TEXT_MUTED);
    getChildren()
        .addAll(
            Labels.paragraph(title(), Style.TEXT_STRONG),
            new Notice(Tone.BAD, problem()),
            nothing,
            effect,
            commandLine());
    getChildren().getFirst().managedProperty().bind(getChildren().getFirst().visibleProperty());
    model.current().subscribe(entry -> show(entry));
    words.languageProperty().subscribe(language -> show(model.current().getValue()));
  }

  private ObservableValue<String> title() {
    return Bindings.createStringBinding(
        () -> model.current().getValue().map(Entry::step).map(this::sentence).orElse(""),
        model.current(),
        words.languageProperty());
  }

  private String sentence(RecipeStep step) {
    return words.render(step.sentence());
  }

  private ObservableValue<String> problem() {
    return Bindings.createStringBinding(
        () -> model.current().getValue().flatMap(Entry::problem).map(words::render).orElse(""),
        model.current(),
        words.languageProperty());
  }

  private Node chart(
      String code, ObservableValue<String> name, ObservableValue<Optional<Figure>> figure) {
    FigureView view = kit.charts().figure(figure);
    view.setMinHeight(CHART);
    view.setPrefHeight(CHART);
    view.setMaxHeight(CHART);
    VBox box =
        Boxes.column(
            0,
            Boxes.row(
                8,
                Labels.whole(words.bind(code), Style.TEXT_SMALL, Style.TEXT_STRONG),
                Boxes.grow(Labels.line(name, Style.TEXT_SMALL, Style.TEXT_MUTED))),
            view);
    figure.subscribe(now -> Boxes.show(box, now.isPresent()));
    return box;
  }

  private void show(Optional<Entry> entry) {
    getChildren().getFirst().setVisible(entry.isPresent());
    Optional<StepEffect> found =
        entry.filter(one -> one.problem().isEmpty()).flatMap(Entry::effect);
    Boxes.show(nothing, entry.isEmpty());
    Boxes.show(effect, found.isPresent());
    found.ifPresent(now -> show(entry.orElseThrow(), now));
  }

  private void show(Entry entry, StepEffect now) {
    facts.clear();
    if (entry.dropsRows()) {
      fact("rows", n -> change(n, now.rowsBefore(), now.rowsAfter()));
    } else {
      long gone = Examples.missing(now.before());
      fact("missing", n -> change(n, gone, Examples.missing(now.after())));
    }
    before.set(SeriesFigure.of(words, Role.MUTED, now.before(), Optional.empty()));
    Optional<SeriesFigure.Span> span =
        keepsUnits(entry) ? SeriesFigure.Span.of(now.before()) : Optional.empty();
    after.set(SeriesFigure.of(words, Role.ACCENT, now.after(), span));
    beforeName.set(names(now.before()));
    afterName.set(names(now.after()));
    rows.getChildren().setAll(new ExampleRows(words, model, now).nodes());
  }

  private String names(List<Series> columns) {
    return columns.isEmpty()
        ? ""
        : SeriesFigure.areOnes(columns)
            ? words.say("toolprepare.ones", columns.size())
            : columns.size() == 1
                ? columns.getFirst().name()
                : words.say("toolprepare.of-columns", columns.getFirst().name(), columns.size());
  }

  private void fact(String key, Function<Numbers, String> form) {
    facts.add(words.bind("toolprepare.fact." + key), Labels.line(words.number(form)));
  }

  private static String change(Numbers numbers, long before, long after) {
    return numbers.count(before) + " → " + numbers.count(after);
  }

  /** Whether what comes out can be laid on the same scale as what goes in. */
  private static boolean keepsUnits(Entry entry) {
    return entry.dropsRows()
        || (entry.step() instanceof RecipeStep.Treat(String column, Treatment treatment)
            && (treatment instanceof Treatment.ClipAt
                || treatment instanceof Treatment.ClipQuantiles
                || treatment instanceof Treatment.FillMean
                || treatment instanceof Treatment.FillMedian));
  }

  private Node commandLine() {
    ObservableValue<String> line =
        Bindings.createStringBinding(
            () -> model.trial().commandLine().orElse(""),
            model.recipeDesk().recipeProperty(),
            model.table(),
            model.target(),
            model.trial().automaticProperty());
    Node help =
        Labels.paragraph(
            words.bind("toolprepare.command-help"), Style.TEXT_SMALL, Style.TEXT_MUTED);
    VBox section =
        Boxes.column(
            4,
            new SectionTitle(words.bind("toolprepare.command")),
            new CopyField(words, line),
            help);
    line.subscribe(
        now -> {
          Boxes.show(section, !now.isBlank());
          Boxes.show(help, now.contains("--recipe"));
        });
    return section;
  }
}
