// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.base.Problem;
import dev.modelwright.chart.Box;
import dev.modelwright.chart.Ink;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Summary;
import dev.modelwright.chart.Svg;
import dev.modelwright.chart.TreeFigure;
import dev.modelwright.chart.TreePainter;
import dev.modelwright.chart.TreePlot;
import dev.modelwright.chart.TreeView;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Shows a decision tree: the wheel zooms, dragging moves, double click shows all, a click on a
 * folded node shows one level more. To be used on the window's thread.
 */
public final class TreeFigureView extends DrawnRegion {

  private static final double ZOOM_STEP = 1.15;

  private final ObjectProperty<Optional<TreeFigure>> figure =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<TreeView>> view =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<FigureViewTexts> texts;
  private final ObjectProperty<FileAsker> fileAsker;
  private final ObjectProperty<Consumer<Problem>> onTrouble = new SimpleObjectProperty<>(_ -> {});
  private Optional<TreePlot> plot = Optional.empty();
  private Optional<ContextMenu> menu = Optional.empty();
  private double lastX;
  private double lastY;

  /** A view without a tree. */
  public TreeFigureView(FigureViewTexts texts) {
    this.texts = new SimpleObjectProperty<>(texts);
    this.fileAsker = new SimpleObjectProperty<>(new DialogAsker(this));
    getStyleClass().add("tree-figure-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    figure.subscribe(
        shown -> {
          view.set(Optional.empty());
          setAccessibleText(shown.map(Summary::of).orElse(this.texts.get().empty()));
          redraw();
        });
    view.subscribe(_ -> redraw());
    listen();
  }

  /** The tree shown; empty for none yet. */
  public ObjectProperty<Optional<TreeFigure>> figureProperty() {
    return figure;
  }

  /** What of the tree is looked at; empty for as much as can be read. */
  public ObjectProperty<Optional<TreeView>> viewProperty() {
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

  /** The tree as last drawn. */
  public Optional<TreePlot> plot() {
    return plot;
  }

  @Override
  void draw(CanvasPen pen, double width, double height) {
    plot = figure.get().map(tree -> TreePainter.paint(tree, shownView(tree), width, height, pen));
    if (plot.isEmpty()) {
      pen.rectangle(new Box(0, 0, width, height), Ink.of(Role.SURFACE));
    }
  }

  @Override
  void drawAbove(CanvasPen pen, double width, double height) {}

  private TreeView shownView(TreeFigure tree) {
    return view.get().orElseGet(() -> TreeView.fitted(tree, getWidth(), getHeight()));
  }

  private void change(UnaryOperator<TreeView> change) {
    figure.get().ifPresent(tree -> view.set(Optional.of(change.apply(shownView(tree)))));
  }

  private void listen() {
    setOnScroll(this::scrolled);
    setOnMousePressed(
        event -> {
          menu.ifPresent(ContextMenu::hide);
          requestFocus();
          lastX = event.getX();
          lastY = event.getY();
        });
    setOnMouseDragged(this::dragged);
    setOnMouseClicked(this::clicked);
    setOnMouseMoved(event -> setCursor(folded(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    setOnKeyPressed(this::pressed);
    setOnContextMenuRequested(
        event -> {
          menu.ifPresent(ContextMenu::hide);
          menu = figure.get().map(this::menuFor);
          menu.ifPresent(shown -> shown.show(this, event.getScreenX(), event.getScreenY()));
          event.consume();
        });
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      double factor = event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
      change(now -> now.zoomed(factor, event.getX(), event.getY()));
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      double dx = event.getX() - lastX;
      double dy = event.getY() - lastY;
      lastX = event.getX();
      lastY = event.getY();
      change(now -> now.moved(dx, dy));
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    if (folded(event).isPresent()) {
      deeper();
    } else if (event.getClickCount() == 2) {
      view.set(Optional.empty());
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS ->
          change(now -> now.zoomed(ZOOM_STEP, getWidth() / 2, getHeight() / 2));
      case MINUS, SUBTRACT ->
          change(now -> now.zoomed(1 / ZOOM_STEP, getWidth() / 2, getHeight() / 2));
      case LEFT -> change(now -> now.moved(40, 0));
      case RIGHT -> change(now -> now.moved(-40, 0));
      case UP -> change(now -> now.moved(0, 40));
      case DOWN -> change(now -> now.moved(0, -40));
      case ESCAPE, DIGIT0 -> view.set(Optional.empty());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private Optional<TreePlot.Place> folded(MouseEvent event) {
    return plot.flatMap(p -> p.at(event.getX(), event.getY())).filter(TreePlot.Place::folded);
  }

  /** Shows one level more, with the root where it is. */
  public void deeper() {
    change(now -> now.withDepth(now.depth() + 1));
  }

  ContextMenu menuFor(TreeFigure tree) {
    PictureMenu.Source source =
        new PictureMenu.Source(
            tree::title,
            () -> Pictures.of(tree, shownView(tree), look(2)),
            () -> Svg.render(tree, getWidth(), getHeight(), paletteProperty().get()),
            Optional::empty);
    PictureMenu pictures =
        new PictureMenu(source, fileAsker::get, problem -> onTrouble.get().accept(problem));
    return pictures.menu(texts.get(), () -> view.set(Optional.empty()));
  }
}
