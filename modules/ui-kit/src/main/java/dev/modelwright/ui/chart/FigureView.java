// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.base.Problem;
import dev.modelwright.chart.Box;
import dev.modelwright.chart.Csv;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.FigurePainter;
import dev.modelwright.chart.Hover;
import dev.modelwright.chart.Ink;
import dev.modelwright.chart.Label;
import dev.modelwright.chart.LegendEntry;
import dev.modelwright.chart.Plot;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Stroke;
import dev.modelwright.chart.Summary;
import dev.modelwright.chart.Svg;
import dev.modelwright.chart.TextStyle;
import dev.modelwright.chart.View;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Shows a figure: values under the mouse, drag to zoom, double click back, a click on a name hides
 * its series, and a menu copies and saves. To be used on the window's thread.
 */
public final class FigureView extends DrawnRegion {

  private final ObjectProperty<Optional<Figure>> figure =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.ALL);
  private final ObjectProperty<FigureViewTexts> texts;
  private final ObjectProperty<FileAsker> fileAsker;
  private final ObjectProperty<Consumer<Problem>> onTrouble = new SimpleObjectProperty<>(_ -> {});
  private final ObjectProperty<Optional<Picked>> onPick =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<Plot> plot = Optional.empty();
  private Optional<Hover> hover = Optional.empty();
  private Optional<Zoom> zoom = Optional.empty();
  private Optional<ContextMenu> menu = Optional.empty();

  /** Hears where in a figure was clicked, in the values of its axes. */
  @FunctionalInterface
  public interface Picked {

    /** A click at a position of the x and the y axis; categories count from 0. */
    void at(double x, double y);
  }

  /** A view without a figure. */
  public FigureView(FigureViewTexts texts) {
    this.texts = new SimpleObjectProperty<>(texts);
    this.fileAsker = new SimpleObjectProperty<>(new DialogAsker(this));
    getStyleClass().add("figure-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    figure.subscribe(this::take);
    view.subscribe(_ -> redraw());
    this.texts.subscribe(_ -> redraw());
    listen();
  }

  /** The figure shown; empty for none yet. */
  public ObjectProperty<Optional<Figure>> figureProperty() {
    return figure;
  }

  /** What of the figure is looked at; kept when a figure of the same axes follows. */
  public ObjectProperty<View> viewProperty() {
    return view;
  }

  /** The words of the menu. */
  public ObjectProperty<FigureViewTexts> textsProperty() {
    return texts;
  }

  /** Who asks where to save; the system's own window unless set. */
  public ObjectProperty<FileAsker> fileAskerProperty() {
    return fileAsker;
  }

  /** Who hears of a file that could not be written. */
  public ObjectProperty<Consumer<Problem>> onTroubleProperty() {
    return onTrouble;
  }

  /** Who hears where in the figure was clicked; nobody unless set. */
  public ObjectProperty<Optional<Picked>> onPickProperty() {
    return onPick;
  }

  /** The figure as last drawn. */
  public Optional<Plot> plot() {
    return plot;
  }

  /** What is read under the mouse. */
  public Optional<Hover> hover() {
    return hover;
  }

  @Override
  void draw(CanvasPen pen, double width, double height) {
    Box bounds = new Box(0, 0, width, height);
    plot = figure.get().map(shown -> FigurePainter.paint(shown, view.get(), width, height, pen));
    if (plot.isEmpty()) {
      pen.rectangle(bounds, Ink.of(Role.SURFACE));
      TextStyle style = new TextStyle(Role.MUTED, 13, false);
      pen.text(
          new Label(texts.get().empty(), width / 2, height / 2, style, Label.Anchor.MIDDLE, 0));
    }
  }

  @Override
  void drawAbove(CanvasPen pen, double width, double height) {
    Box bounds = new Box(0, 0, width, height);
    zoom.filter(Zoom::meant).ifPresent(drag -> frame(drag.box(), pen));
    plot.ifPresent(drawn -> hover.ifPresent(read -> HoverPainter.paint(drawn, read, bounds, pen)));
  }

  private static void frame(Box box, CanvasPen pen) {
    pen.rectangle(box, new Ink(Role.ACCENT, 0.12));
    pen.outline(box, 0, Stroke.of(Role.ACCENT, 1));
  }

  private void take(Optional<Figure> shown) {
    boolean sameAxes =
        plot.map(Plot::figure)
            .flatMap(old -> shown.map(now -> old.x().equals(now.x()) && old.y().equals(now.y())))
            .orElse(false);
    if (!sameAxes) {
      view.set(View.ALL);
    }
    hover = Optional.empty();
    setAccessibleText(shown.map(Summary::of).orElse(texts.get().empty()));
    redraw();
  }

  private void listen() {
    setOnMouseMoved(this::moved);
    setOnMouseExited(
        _ -> {
          hover = Optional.empty();
          redrawAbove();
        });
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
    setOnMouseClicked(this::clicked);
    setOnContextMenuRequested(
        event -> {
          showMenu(event.getScreenX(), event.getScreenY());
          event.consume();
        });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && zoomed()) {
            wholeView();
            event.consume();
          }
        });
  }

  private void moved(MouseEvent event) {
    Optional<Hover> found = plot.flatMap(drawn -> drawn.nearest(event.getX(), event.getY()));
    boolean onName = plot.flatMap(p -> p.legendAt(event.getX(), event.getY())).isPresent();
    setCursor(onName ? Cursor.HAND : Cursor.DEFAULT);
    if (!found.equals(hover)) {
      hover = found;
      redrawAbove();
    }
  }

  private void pressed(MouseEvent event) {
    menu.ifPresent(ContextMenu::hide);
    requestFocus();
    double x = event.getX();
    double y = event.getY();
    zoom =
        plot.filter(_ -> event.getButton() == MouseButton.PRIMARY)
            .filter(drawn -> drawn.area().contains(x, y))
            .map(drawn -> new Zoom(drawn, x, y, x, y));
  }

  private void dragged(MouseEvent event) {
    zoom = zoom.map(drag -> drag.to(event.getX(), event.getY()));
    hover = Optional.empty();
    redrawAbove();
  }

  private void released(MouseEvent event) {
    zoom.filter(Zoom::meant).ifPresent(drag -> view.set(drag.view()));
    zoom = Optional.empty();
    redrawAbove();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    Optional<LegendEntry> entry = plot.flatMap(p -> p.legendAt(event.getX(), event.getY()));
    if (entry.isPresent()) {
      toggle(entry.get().series().name());
    } else if (event.getClickCount() == 2) {
      wholeView();
    } else {
      plot.filter(drawn -> drawn.area().contains(event.getX(), event.getY()))
          .ifPresent(drawn -> picked(drawn, event));
    }
  }

  private void picked(Plot drawn, MouseEvent event) {
    double x = drawn.x().value(event.getX());
    double y = drawn.y().value(event.getY());
    onPick.get().ifPresent(hearer -> hearer.at(x, y));
  }

  /** Hides the series of this name, or shows it again. */
  public void toggle(String name) {
    View now = view.get();
    Set<String> hidden = new HashSet<>(now.hidden());
    if (!hidden.remove(name)) {
      hidden.add(name);
    }
    view.set(new View(now.x(), now.y(), hidden));
  }

  /** Leaves the zoom. */
  public void wholeView() {
    view.set(new View(Optional.empty(), Optional.empty(), view.get().hidden()));
  }

  private boolean zoomed() {
    return view.get().x().isPresent() || view.get().y().isPresent();
  }

  private void showMenu(double screenX, double screenY) {
    menu.ifPresent(ContextMenu::hide);
    menu = figure.get().map(this::menuFor);
    menu.ifPresent(shown -> shown.show(this, screenX, screenY));
  }

  /** The menu of a figure, made anew so that it speaks the language of the moment. */
  ContextMenu menuFor(Figure shown) {
    PictureMenu.Source source =
        new PictureMenu.Source(
            shown::title,
            () -> Pictures.of(shown, view.get(), look(2)),
            () -> Svg.render(shown, view.get(), getWidth(), getHeight(), paletteProperty().get()),
            () -> Optional.of(Csv.of(shown)));
    PictureMenu pictures =
        new PictureMenu(source, fileAsker::get, problem -> onTrouble.get().accept(problem));
    return pictures.menu(texts.get(), this::wholeView);
  }
}
