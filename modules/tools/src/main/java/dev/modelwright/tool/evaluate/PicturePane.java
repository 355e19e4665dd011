// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Plot;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;

/** The large place: one picture, or one for each run in a grid. */
final class PicturePane extends StackPane {

  /** The first picture; further ones have a number behind it. */
  static final String PICTURE = "evaluate-picture";

  private static final double LEAST_HEIGHT = 200;

  private final EvaluateViewModel model;
  private final List<Place> places;
  private final GridPane grid = new GridPane(16, 8);
  private final Label nothing;
  private final ObservableValue<List<EvaluateFigures.Panel>> panels;

  PicturePane(RoomKit kit, EvaluateViewModel model, CurveMemo memo) {
    this.model = model;
    Words words = kit.words();
    places = IntStream.range(0, EvaluateFigures.MOST).mapToObj(i -> new Place(kit, i)).toList();
    nothing = Labels.paragraph(words.bind("toolevaluate.no-curve"), Style.TEXT_MUTED);
    getChildren().addAll(grid, nothing);
    setMinHeight(LEAST_HEIGHT);
    panels =
        Bindings.createObjectBinding(
            () ->
                new EvaluateFigures(words.language().locale(), memo)
                    .panels(model.looking().getValue()),
            model.looking(),
            words.languageProperty());
    panels.subscribe(this::show);
  }

  private void show(List<EvaluateFigures.Panel> panels) {
    nothing.setVisible(panels.isEmpty());
    for (int i = 0; i < places.size(); i++) {
      Optional<EvaluateFigures.Panel> panel =
          i < panels.size() ? Optional.of(panels.get(i)) : Optional.empty();
      places.get(i).run = panel.flatMap(EvaluateFigures.Panel::run);
      places.get(i).figure.set(panel.map(EvaluateFigures.Panel::figure));
    }
    if (grid.getChildren().size() != panels.size()) {
      arrange(panels.size());
    }
  }

  /** Up to three side by side, four in two rows. */
  private void arrange(int count) {
    int columns = count == EvaluateFigures.MOST ? 2 : Math.max(1, count);
    int rows = (count + columns - 1) / columns;
    grid.getChildren().clear();
    grid.getColumnConstraints()
        .setAll(IntStream.range(0, columns).mapToObj(i -> column(columns)).toList());
    grid.getRowConstraints().setAll(IntStream.range(0, rows).mapToObj(i -> row(rows)).toList());
    for (int i = 0; i < count; i++) {
      grid.add(places.get(i).view, i % columns, i / columns);
    }
  }

  private static ColumnConstraints column(int columns) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(100.0 / columns);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static RowConstraints row(int rows) {
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(100.0 / rows);
    row.setVgrow(Priority.ALWAYS);
    return row;
  }

  /** One picture's place. */
  private final class Place {

    private final ObjectProperty<Optional<Figure>> figure =
        new SimpleObjectProperty<>(Optional.empty());
    private final FigureView view;
    private Optional<Run> run = Optional.empty();

    Place(RoomKit kit, int index) {
      view = kit.charts().figure(figure);
      view.setId(index == 0 ? PICTURE : PICTURE + "-" + (index + 1));
      view.setMinHeight(0);
      view.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      view.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
      view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::choose);
      view.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    private void point(MouseEvent event) {
      if (cell(event.getX(), event.getY()).isPresent()) {
        view.setCursor(Cursor.HAND);
      }
    }

    private void choose(MouseEvent event) {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        cell(event.getX(), event.getY())
            .ifPresent(cell -> model.cellProperty().set(Optional.of(cell)));
      }
    }

    /** With the arrow keys from cell to cell; escape closes the rows. */
    private void walk(KeyEvent event) {
      Optional<Layer.Cells> cells = view.plot().flatMap(Place::cells);
      if (cells.isEmpty() || run.isEmpty()) {
        return;
      }
      Optional<Looking.Cell> now = model.looking().getValue().cell();
      switch (event.getCode()) {
        case LEFT -> step(cells.get(), now, 0, -1);
        case RIGHT -> step(cells.get(), now, 0, 1);
        case UP -> step(cells.get(), now, -1, 0);
        case DOWN -> step(cells.get(), now, 1, 0);
        case ESCAPE -> model.cellProperty().set(Optional.empty());
        default -> {
          return;
        }
      }
      event.consume();
    }

    private void step(Layer.Cells cells, Optional<Looking.Cell> now, int down, int right) {
      int actual = now.map(cell -> cell.actual() + down).orElse(0);
      int predicted = now.map(cell -> cell.predicted() + right).orElse(0);
      model
          .cellProperty()
          .set(
              run.map(
                  known ->
                      new Looking.Cell(
                          known,
                          Math.clamp(actual, 0, cells.rows() - 1),
                          Math.clamp(predicted, 0, cells.columns() - 1))));
    }

    /** The cell of the confusion under a pixel. */
    private Optional<Looking.Cell> cell(double px, double py) {
      return view.plot()
          .filter(plot -> plot.area().contains(px, py))
          .flatMap(plot -> cells(plot).flatMap(cells -> cell(plot, cells, px, py)));
    }

    private Optional<Looking.Cell> cell(Plot plot, Layer.Cells cells, double px, double py) {
      int predicted = (int) Math.round(plot.x().value(px));
      int actual = (int) Math.round(plot.y().value(py));
      boolean inside =
          predicted >= 0 && predicted < cells.columns() && actual >= 0 && actual < cells.rows();
      return run.filter(known -> inside).map(known -> new Looking.Cell(known, actual, predicted));
    }

    private static Optional<Layer.Cells> cells(Plot plot) {
      return plot.figure().layers().stream()
          .filter(Layer.Cells.class::isInstance)
          .map(Layer.Cells.class::cast)
          .findFirst();
    }
  }
}
