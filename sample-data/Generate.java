// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * Writes the sample tables, the same bytes on every machine: {@code java sample-data/Generate.java
 * [FOLDER]}. The random numbers are SplitMix64's (Steele, Lea, Flood, 2014) and all functions are
 * StrictMath's, so nothing depends on the platform. README.md says what the columns mean.
 */
public final class Generate {

  private static final long SEED = 20260101;

  private static final String[] EMPLOYMENT = {
    "employed", "self-employed", "retired", "unemployed", "student"
  };
  private static final String[] HOUSING = {"own", "mortgage", "rent", "family"};
  private static final String[] PURPOSE = {
    "car", "furniture", "renovation", "education", "business", "debt consolidation"
  };
  private static final String[] MANOEUVRES = {
    "cruise", "brake", "turn_left", "turn_right", "lane_change"
  };
  private static final String[] MAKES = {
    "Alder", "Borealis", "Corvane", "Dunmore", "Estrel", "Fjordan", "Galant", "Hoshi"
  };
  private static final double[] MAKE_LEVEL = {-0.18, 0.30, 0.05, -0.08, 0.22, 0.10, -0.25, -0.02};
  private static final String[] FUELS = {"petrol", "diesel", "hybrid", "electric"};
  private static final double[] FUEL_LEVEL = {0, 0.04, 0.13, 0.20};
  private static final String[] BODIES = {"hatchback", "saloon", "estate", "suv", "van"};
  private static final double[] BODY_LEVEL = {-0.10, 0, 0.03, 0.16, -0.04};
  private static final String[] COLOURS = {
    "black", "white", "grey", "silver", "blue", "red", "green", "yellow"
  };

  private long state;

  private Generate(long seed) {
    this.state = seed;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "sample-data");
    write(folder, "credit.csv", 3000, creditHeader(), new Generate(SEED)::loan);
    write(folder, "clinical.csv", 700, clinicalHeader(), new Generate(SEED + 1)::patient);
    write(folder, "driving.csv", 3000, drivingHeader(), new Generate(SEED + 2)::window);
    write(folder, "cars.csv", 1500, carsHeader(), new Generate(SEED + 3)::car);
  }

  private static void write(Path folder, String name, int rows, String header, Supplier<String> row)
      throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int i = 0; i < rows; i++) {
      text.append(row.get()).append('\n');
    }
    Files.write(folder.resolve(name), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String creditHeader() {
    return "age,employment,employment_years,income,housing,purpose,amount,months,existing_loans,"
        + "late_payments,savings,opened,default";
  }

  /** A loan: the burden of the instalments, late payments and little income make it fail. */
  private String loan() {
    int age = (int) Math.clamp(StrictMath.round(41 + 13 * gauss()), 18, 78);
    int job = age > 66 ? 2 : age < 25 && uniform() < 0.4 ? 4 : pick(0.72, 0.16, 0.03, 0.09);
    double years = job == 3 || job == 4 ? 0 : exponential(0.17 * Math.max(4, age - 20));
    years = Math.min(years, Math.max(0, age - 18));
    double level = new double[] {10.45, 10.5, 10.0, 9.3, 9.1}[job];
    double income = StrictMath.exp(level + 0.38 * gauss() + 0.006 * Math.min(years, 25));
    int housing = age < 27 ? pick(0.05, 0.10, 0.55, 0.30) : pick(0.27, 0.33, 0.34, 0.06);
    int purpose = pick(0.30, 0.18, 0.17, 0.09, 0.11, 0.15);
    double size = new double[] {9.3, 8.1, 9.0, 8.7, 9.7, 9.2}[purpose];
    double amount = StrictMath.exp(size + 0.45 * gauss());
    int months = 12 * (1 + Math.min(5, (int) (amount / 4200 + 1.3 * uniform())));
    int loans = Math.min(4, (int) exponential(0.9));
    int late = uniform() < 0.68 ? 0 : 1 + Math.min(5, (int) exponential(1.2));
    double savings = uniform() < 0.15 ? 0 : StrictMath.exp(7.9 + 1.1 * gauss());
    LocalDate opened = LocalDate.of(2019, 1, 1).plusDays(below(2192));
    double burden = 12 * amount * 1.1 / months / income;
    double risk = -1.95 + 6.5 * (Math.min(burden, 0.9) - 0.15) + 0.7 * Math.min(late, 4);
    risk += 0.28 * loans - 0.28 * (StrictMath.log(savings + 300) - 7.5) - 0.03 * (age - 41);
    risk += new double[] {0, 0.25, -0.1, 1.0, 0.4}[job] - 0.05 * Math.min(years, 12);
    risk += new double[] {-0.5, -0.2, 0.35, 0.2}[housing];
    risk += new double[] {0, 0, -0.2, 0.1, 0.55, 0.6}[purpose];
    risk += late >= 2 && burden > 0.25 ? 1.1 : 0;
    String answer = uniform() < logistic(risk) ? "yes" : "no";
    return row(
        age,
        EMPLOYMENT[job],
        orMissing(0.03, fixed(years, 1)),
        orMissing(0.02, fixed(100 * StrictMath.rint(income / 100), 0)),
        HOUSING[housing],
        PURPOSE[purpose],
        fixed(50 * StrictMath.rint(amount / 50), 0),
        months,
        loans,
        late,
        orMissing(0.05, fixed(10 * StrictMath.rint(savings / 10), 0)),
        opened,
        answer);
  }

  private static String clinicalHeader() {
    return "age_years,lesion_diameter_mm,lesion_perimeter_mm,border_irregularity,"
        + "texture_contrast,elasticity_kpa,doppler_resistance,cell_area_um2,nuclear_area_um2,"
        + "mitoses_per_mm2,marker_ca_u_ml,c_reactive_protein_mg_l,diagnosis";
  }

  /** A lesion: size, shape and cells of malignant ones are shifted along one hidden severity. */
  private String patient() {
    boolean malignant = uniform() < 0.37;
    double severity = (malignant ? 1.45 : -0.95) + 0.85 * gauss();
    double age = Math.clamp(54 + 5 * severity + 11 * gauss(), 21, 89);
    double diameter = StrictMath.exp(2.55 + 0.22 * severity + 0.28 * gauss());
    double irregularity = Math.clamp(0.22 + 0.055 * severity + 0.06 * gauss(), 0.02, 0.95);
    double perimeter = StrictMath.PI * diameter * (1 + 0.9 * irregularity + 0.03 * gauss());
    double contrast = 18 + 2.1 * severity + 3.6 * gauss();
    double elasticity = StrictMath.exp(3.6 + 0.3 * severity + 0.35 * gauss());
    double resistance = Math.clamp(0.68 + 0.035 * severity + 0.07 * gauss(), 0.35, 1.1);
    double cell = StrictMath.exp(5.35 + 0.08 * severity + 0.16 * gauss());
    double nucleus = cell * Math.clamp(0.30 + 0.055 * severity + 0.05 * gauss(), 0.1, 0.85);
    double mitoses = Math.max(0, 2.2 + 1.5 * severity + 1.7 * gauss());
    double marker = StrictMath.exp(2.9 + 0.28 * severity + 0.5 * gauss());
    double protein = StrictMath.exp(0.9 + 0.1 * severity + 0.8 * gauss());
    return row(
        fixed(age, 0),
        fixed(diameter, 1),
        fixed(perimeter, 1),
        fixed(irregularity, 3),
        fixed(Math.max(2, contrast), 2),
        orMissing(0.02, fixed(elasticity, 1)),
        orMissing(0.03, fixed(resistance, 2)),
        fixed(cell, 1),
        fixed(nucleus, 1),
        fixed(mitoses, 1),
        orMissing(0.02, fixed(marker, 1)),
        fixed(protein, 1),
        malignant ? "malignant" : "benign");
  }

  private static String drivingHeader() {
    return "speed_kmh,acceleration_long_ms2,acceleration_lat_ms2,jerk_ms3,yaw_rate_deg_s,"
        + "steering_angle_deg,steering_rate_deg_s,brake_pressure_bar,throttle_percent,"
        + "indicator,road,manoeuvre";
  }

  /** Two seconds of driving, as means and peaks of the vehicle's sensors. */
  private String window() {
    int kind = pick(0.36, 0.20, 0.14, 0.14, 0.16);
    String road = new String[] {"urban", "rural", "motorway"}[roadOf(kind)];
    double base = road.equals("urban") ? 42 : road.equals("rural") ? 78 : 112;
    boolean turn = kind == 2 || kind == 3;
    double side = kind == 2 ? 1 : kind == 3 ? -1 : uniform() < 0.5 ? 1 : -1;
    double speed = Math.max(4, (turn ? 0.55 : kind == 1 ? 0.85 : 1) * base * (1 + 0.2 * gauss()));
    double strength = Math.max(0.08, 0.95 + 0.55 * gauss());
    double along = kind == 1 ? -1.9 * strength : turn ? -0.35 + 0.6 * gauss() : 0.5 * gauss();
    double yaw = turn ? side * 14 * strength : kind == 4 ? side * 3.4 * strength : 0;
    yaw += 2.2 * gauss();
    double lateral = speed / 3.6 * yaw * StrictMath.PI / 180 + 0.25 * gauss();
    double steering = yaw * (turn ? 5.2 : 2.0) * (60 / (speed + 20)) + 2.5 * gauss();
    double rate = turn ? 38 * strength : kind == 4 ? 21 * strength : 6;
    rate = Math.abs(rate + 9 * gauss());
    double brake =
        Math.max(0, kind == 1 ? 13 * strength + 3 * gauss() : -3 * along + 2 * gauss() - 2);
    double throttle = Math.clamp(kind == 1 ? 3 * uniform() : 24 + 12 * along + 8 * gauss(), 0, 100);
    double jerk = Math.abs(kind == 1 ? 1.6 * strength : 0.5) + 0.35 * Math.abs(gauss());
    boolean signals = turn ? uniform() < 0.72 : kind == 4 && uniform() < 0.6;
    String indicator = signals ? (side > 0 ? "left" : "right") : uniform() < 0.02 ? "left" : "off";
    return row(
        fixed(speed, 1),
        fixed(along + 0.15 * gauss(), 2),
        fixed(lateral, 2),
        fixed(jerk, 2),
        fixed(yaw, 1),
        fixed(steering, 1),
        fixed(rate, 1),
        fixed(brake, 1),
        fixed(throttle, 0),
        indicator,
        road,
        MANOEUVRES[kind]);
  }

  private int roadOf(int manoeuvre) {
    return switch (manoeuvre) {
      case 2, 3 -> pick(0.78, 0.21, 0.01);
      case 4 -> pick(0.25, 0.20, 0.55);
      default -> pick(0.42, 0.33, 0.25);
    };
  }

  private static String carsHeader() {
    return "make,body,fuel,year,mileage_km,power_kw,engine_ccm,doors,colour,owners,service_book,"
        + "price";
  }

  /** A used car: power sets its price when new, age and mileage wear it down. */
  private String car() {
    int make = pick(0.20, 0.09, 0.15, 0.15, 0.08, 0.09, 0.14, 0.10);
    int body = pick(0.33, 0.20, 0.18, 0.21, 0.08);
    double age = Math.min(19, exponential(6.5));
    int fuel = age < 6 ? pick(0.46, 0.22, 0.18, 0.14) : pick(0.57, 0.38, 0.04, 0.01);
    double power =
        StrictMath.exp(4.45 + 0.7 * MAKE_LEVEL[make] + 0.26 * gauss() + (body == 3 ? 0.15 : 0));
    power = Math.clamp(power, 44, 320);
    double engine = 100 * StrictMath.rint(6.2 + power / 9.5 + 1.1 * gauss());
    double yearly = StrictMath.exp(9.5 + (fuel == 1 ? 0.3 : 0) + 0.38 * gauss());
    double mileage = Math.min(400_000, 500 + age * yearly);
    int owners = 1 + Math.min(5, (int) (age * (0.12 + 0.12 * uniform())));
    boolean service = uniform() < 0.9 - 0.02 * age;
    double log = 9.72 + 0.85 * (StrictMath.log(power) - 4.5) + MAKE_LEVEL[make] + FUEL_LEVEL[fuel];
    log += BODY_LEVEL[body] - 0.105 * age - 0.0000024 * mileage + (service ? 0.06 : 0);
    log += -0.02 * (owners - 1) + 0.13 * gauss();
    int doors = body == 0 ? (uniform() < 0.3 ? 3 : 5) : body == 1 ? 4 : 5;
    return row(
        MAKES[make],
        BODIES[body],
        FUELS[fuel],
        2025 - (int) age,
        fixed(100 * StrictMath.rint(mileage / 100), 0),
        fixed(power, 0),
        fuel == 3 ? "" : orMissing(0.02, fixed(Math.max(900, engine), 0)),
        doors,
        COLOURS[pick(0.22, 0.2, 0.18, 0.12, 0.13, 0.09, 0.04, 0.02)],
        owners,
        orMissing(0.03, service ? "yes" : "no"),
        fixed(50 * StrictMath.rint(StrictMath.exp(log) / 50), 0));
  }

  private static String row(Object... cells) {
    StringJoiner row = new StringJoiner(",");
    for (Object cell : cells) {
      row.add(String.valueOf(cell));
    }
    return row.toString();
  }

  /** A number with exactly so many decimals. */
  private static String fixed(double value, int decimals) {
    long scale = Math.powExact(10L, decimals);
    long scaled = StrictMath.round(Math.abs(value) * scale);
    String sign = value < 0 && scaled != 0 ? "-" : "";
    String whole = sign + scaled / scale;
    String rest = String.valueOf(scale + scaled % scale).substring(1);
    return decimals == 0 ? whole : whole + "." + rest;
  }

  private String orMissing(double share, String value) {
    return uniform() < share ? "" : value;
  }

  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  /** The position of a share, drawn with that share's probability; the rest goes to the last. */
  private int pick(double... shares) {
    double left = uniform();
    for (int i = 0; i < shares.length - 1; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }

  private double exponential(double mean) {
    return -mean * StrictMath.log(1 - uniform());
  }

  /** A standard normal number, by Box and Muller. */
  private double gauss() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
  }

  private int below(int bound) {
    return (int) (uniform() * bound);
  }

  /** A number in [0, 1) with 53 random bits. */
  private double uniform() {
    return (next() >>> 11) * 0x1p-53;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
