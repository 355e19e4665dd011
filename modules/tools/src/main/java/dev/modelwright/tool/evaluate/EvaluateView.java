// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.chart.Figure;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room: chooser and figures on top, one large picture below. */
final class EvaluateView extends StackPane {

  static final String ID = "evaluate";
  static final String EMPTY = "evaluate-empty";
  static final String LEFT_OUT = "evaluate-left-out";
  static final String SCORES = "evaluate-scores";

  private static final double PICTURE = 368;
  private static final double SIDE = 392;
  private static final double MOST_POINTS = 560;
  private static final double BESIDE_SQUARE = 32;

  private final RoomKit kit;
  private final Words words;
  private final EvaluateViewModel model;
  private final CurveMemo memo = new CurveMemo();
  private final Headline headline;
  private final ComparisonPane comparison;
  private final PicturePane pictures;
  private final LabelTable labels;
  private final RowsPane rows;
  private final PointsPane points;
  private final ObservableValue<Optional<Figure>> scoresFigure;
  private final FigureView scores;

  EvaluateView(RoomKit kit, EvaluateViewModel model) {
    this.kit = kit;
    this.model = model;
    words = kit.words();
    setId(ID);
    headline = new Headline(words);
    comparison = new ComparisonPane(kit, model);
    pictures = new PicturePane(kit, model, memo);
    labels = new LabelTable(kit);
    rows = new RowsPane(kit, model);
    points = new PointsPane(kit);
    scoresFigure =
        Bindings.createObjectBinding(
            () ->
                new EvaluateFigures(words.language().locale(), memo)
                    .scores(model.looking().getValue()),
            model.looking(),
            words.languageProperty());
    scores = scores();
    Node content = new Page(content());
    Node empty = empty();
    getChildren().addAll(content, empty);
    model
        .lineup()
        .map(lineup -> lineup.runs().isEmpty())
        .subscribe(
            none -> {
              Boxes.show(empty, none);
              Boxes.show(content, !none);
            });
    model.lineup().subscribe(this::judge);
    model.looking().subscribe(this::look);
  }

  private VBox content() {
    VBox content =
        Boxes.column(
            16,
            SectionTitle.room(words.bind("tool.room.evaluate"), new RunChooser(kit, model)),
            notLaidOver(),
            outdented(headline),
            comparison,
            new PictureTabs(kit, model),
            Boxes.grow(middle()),
            new ThresholdPane(words, model));
    return content;
  }

  /** Puts the figures' texts, not the grounds on which they stand, on the left edge. */
  private static Node outdented(Node strip) {
    VBox.setMargin(strip, new Insets(0, 0, 0, -8));
    return strip;
  }

  private Notice notLaidOver() {
    Notice notice = new Notice(Tone.WARN, leftOut());
    notice.setId(LEFT_OUT);
    return notice;
  }

  private Node middle() {
    HBox middle = new HBox(24, pictures, labels, scores, points, rows);
    for (var part : middle.getChildren()) {
      HBox.setHgrow(part, Priority.ALWAYS);
    }
    rows.setPrefWidth(SIDE);
    scores.setPrefWidth(SIDE);
    pictures.setPrefWidth(PICTURE);
    points.setPrefWidth(SIDE);
    points.setMaxWidth(MOST_POINTS);
    middle.setMinHeight(USE_PREF_SIZE);
    middle.setPrefHeight(232);
    return middle;
  }

  private FigureView scores() {
    FigureView view = kit.charts().figure(scoresFigure);
    view.setId(SCORES);
    view.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return view;
  }

  private void judge(Lineup lineup) {
    Boxes.show(headline, !lineup.several());
    Boxes.show(comparison, lineup.several());
    if (lineup.several()) {
      comparison.show(lineup);
    } else {
      lineup.leading().ifPresent(headline::show);
    }
    labels.show(lineup);
  }

  private void look(Looking looking) {
    boolean table = looking.picture() == Picture.LABELS;
    Optional<CellRows> chosen = CellRows.of(looking);
    chosen.ifPresent(rows::show);
    List<KeyPoints> numbers = KeyPoints.of(looking, memo);
    points.show(looking, numbers);
    Boxes.show(points, !numbers.isEmpty());
    bound(!numbers.isEmpty() && looking.picture() != Picture.LIFT);
    Boxes.show(rows, chosen.isPresent());
    Boxes.show(labels, table);
    Boxes.show(pictures, !table);
    Boxes.show(scores, chosen.isEmpty() && looking.hasThreshold() && !looking.lineup().several());
  }

  /** A square picture takes no more width than its height, so that the numbers stand beside it. */
  private void bound(boolean square) {
    pictures.maxWidthProperty().unbind();
    if (square) {
      pictures.maxWidthProperty().bind(pictures.heightProperty().add(BESIDE_SQUARE));
    } else {
      pictures.setMaxWidth(Double.MAX_VALUE);
    }
  }

  private ObservableValue<String> leftOut() {
    return Bindings.createStringBinding(
        () -> {
          Lineup lineup = model.lineup().getValue();
          String names =
              lineup.leftOut().stream()
                  .map(RunMark::name)
                  .collect(Collectors.joining(words.say("toolevaluate.and")));
          return lineup.leftOut().isEmpty()
              ? ""
              : words.say(
                  "toolevaluate.left-out",
                  names,
                  lineup.leading().map(Run::pipeline).orElseThrow().target().name());
        },
        model.lineup(),
        words.languageProperty());
  }

  private Node empty() {
    Session session = kit.session();
    ObservableValue<Boolean> table = session.tableProperty().map(Optional::isPresent);
    ActionButton next =
        ActionButton.primary(
                table.flatMap(
                    there -> words.bind(there ? "toolevaluate.to-train" : "toolevaluate.to-data")),
                () -> session.roomProperty().set(table.getValue() ? RoomId.TRAIN : RoomId.DATA))
            .named("evaluate-next");
    EmptyState empty =
        new EmptyState(
            Icons.TARGET,
            words.bind("toolevaluate.empty"),
            table.flatMap(
                there ->
                    words.bind(there ? "toolevaluate.empty.train" : "toolevaluate.empty.data")),
            next);
    empty.setId(EMPTY);
    return empty;
  }
}
