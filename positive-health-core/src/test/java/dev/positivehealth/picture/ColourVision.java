package dev.positivehealth.picture;

/**
 * Kinds of colour vision, by the matrices of Machado, Oliveira and Fernandes (2009) at full severity, on linear light; and how
 * far apart two colours are with them, as CIEDE2000 (Sharma, Wu and Dalal 2005).
 */
enum ColourVision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998),
    DEUTERANOPIA(.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881),
    TRITANOPIA(1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900);

    private static final double CHROMA_TO_THE_7TH = Math.pow(25, 7);

    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** The distance of two colours, written {@code #RRGGBB}; about 1 can just be seen. */
    double distance(String one, String other) {
        return ciede2000(lab(seen(linear(one))), lab(seen(linear(other))));
    }

    private double[] seen(double[] linear) {
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                sum += matrix[3 * i + j] * linear[j];
            }
            seen[i] = Math.min(1, Math.max(0, sum));
        }
        return seen;
    }

    private static double[] linear(String colour) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double[] lab(double[] rgb) {
        double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    static double ciede2000(double[] one, double[] other) {
        double chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - share(chroma));
        double a1 = one[1] * (1 + g);
        double a2 = other[1] * (1 + g);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1;
        turn = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
        double deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn) / 2);
        double light = (one[0] + other[0]) / 2;
        double meanChroma = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
        double t = 1
                - 0.17 * Math.cos(Math.toRadians(h - 30))
                + 0.24 * Math.cos(Math.toRadians(2 * h))
                + 0.32 * Math.cos(Math.toRadians(3 * h + 6))
                - 0.20 * Math.cos(Math.toRadians(4 * h - 63));
        double sl = 1 + 0.015 * Math.pow(light - 50, 2) / Math.sqrt(20 + Math.pow(light - 50, 2));
        double sc = 1 + 0.045 * meanChroma;
        double sh = 1 + 0.015 * meanChroma * t;
        double rotation = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double rt = -Math.sin(Math.toRadians(2 * rotation)) * 2 * share(meanChroma);
        double dl = (other[0] - one[0]) / sl;
        double dc = (c2 - c1) / sc;
        double dh = deltaHue / sh;
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rt * dc * dh);
    }

    private static double share(double chroma) {
        double seventh = Math.pow(chroma, 7);
        return Math.sqrt(seventh / (seventh + CHROMA_TO_THE_7TH));
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double meanHue(double one, double other) {
        if (Math.abs(one - other) <= 180) {
            return (one + other) / 2;
        }
        return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2;
    }
}
