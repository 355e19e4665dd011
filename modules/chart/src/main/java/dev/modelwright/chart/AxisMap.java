// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * From the values of an axis to pixels and back.
 *
 * @param scale how values are spread
 * @param domain the values at both ends
 * @param start the pixel of the domain's lower end
 * @param end the pixel of its upper end; before the start if the axis runs the other way
 */
public record AxisMap(Scale scale, Range domain, double start, double end) {

  /** The pixel of a value; not finite if it has none on this scale. */
  public double pixel(double value) {
    double low = scale.place(domain.low());
    double high = scale.place(domain.high());
    return start + (end - start) * ((scale.place(value) - low) / (high - low));
  }

  /** The value at a pixel. */
  public double value(double pixel) {
    double low = scale.place(domain.low());
    double high = scale.place(domain.high());
    return scale.value(low + (high - low) * ((pixel - start) / (end - start)));
  }

  /** The pixels of all values. */
  double[] pixels(Numbers values) {
    double low = scale.place(domain.low());
    double factor = (end - start) / (scale.place(domain.high()) - low);
    double[] pixels = new double[values.size()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = start + factor * (scale.place(values.get(i)) - low);
    }
    return pixels;
  }

  /** Where bars begin: the pixel of zero, or of the lower end where zero has no place. */
  double pixelOrStart(double value) {
    double pixel = pixel(value);
    return Double.isFinite(pixel) ? pixel : start;
  }

  /** How a value of this axis is read out. */
  String text(double value) {
    return switch (scale) {
      case Scale.Linear _, Scale.Log _ -> NumberText.reading(value);
      case Scale.Percentile _ -> NumberText.percent(Math.min(value, 1));
      case Scale.Time _ ->
          TimeText.of(domain) == TimeText.SECONDS
              ? NumberText.reading(value) + " s"
              : TimeText.of(domain).text(value);
      case Scale.Calendar calendar -> CalendarTicks.reading(calendar, value);
      case Scale.Category category -> {
        int index = (int) Math.round(value);
        yield index >= 0 && index < category.names().size() ? category.names().get(index) : "";
      }
    };
  }
}
