import Hypertext

/// Values of a lesion's axes over time, from zero: SVG with direct labels.
///
/// A filled mark is a measurement of the practice, a hollow one a value that a report quotes; circles are the long axis,
/// squares the short one. A line joins only what may be compared.
struct LesionPlot: Part {
    struct Point: Hashable, Sendable {
        /// Days since a fixed one.
        var day: Int
        var value: Double
        /// Half the error bar; nil for none.
        var margin: Double?
        var isHollow: Bool
        /// `10.4 mm`.
        var label: String
        /// `21 April 2026`.
        var date: String
        /// The point of the series, counted from 0, that a line leads to.
        var joined: Int?
    }

    struct Series: Hashable, Sendable {
        /// `long axis`.
        var name: String
        var isSquare: Bool
        /// The oldest first.
        var points: [Point]
    }

    /// What the plot shows, as a sentence.
    var finding: String
    var unit: String
    var series: [Series]

    static let width = 360.0
    static let height = 200.0
    private static let left = 46.0
    private static let right = 288.0
    private static let top = 22.0
    private static let bottom = 168.0

    var html: HTML {
        element(
            "svg",
            [
                "class": "plot lesion-plot", "viewBox": "0 0 \(Int(Self.width)) \(Int(Self.height))", "role": "img",
                "aria-label": finding,
            ]
        ) {
            for tick in ticks {
                element("path", ["class": "grid", "d": "M\(Self.left) \(y(tick))H\(Self.right)"])
                text(
                    tick == ticks.last ? "\(Self.short(tick)) \(unit)" : Self.short(tick), Self.left - 6,
                    yValue(tick) + 4, "end")
            }
            element("path", ["class": "axis", "d": "M\(Self.left) \(y(0))H\(Self.right)"])
            for day in labelledDays {
                element("path", ["class": "axis", "d": "M\(x(day.day)) \(y(0))v4"])
                text(day.text, xValue(day.day), Self.bottom + 18, "middle")
            }
            for one in series { lines(one) }
            for one in series { marks(one) }
        }
    }

    // MARK: Scales

    private var points: [Point] { series.flatMap(\.points) }

    /// The highest value with its bar.
    private var highest: Double { max(points.map { $0.value + ($0.margin ?? 0) }.max() ?? 1, 0.001) }

    var ticks: [Double] {
        let rough = highest / 3
        var step = 0.001
        for factor in [0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000] {
            for digit in [1.0, 2, 5] where step < rough { step = digit * factor }
        }
        var ticks = [0.0]
        while let last = ticks.last, last < highest, ticks.count < 8 { ticks.append(last + step) }
        return ticks
    }

    private func yValue(_ value: Double) -> Double {
        let top = ticks.last ?? 1
        return Self.bottom - (Self.bottom - Self.top) * min(max(value / top, 0), 1)
    }

    private func xValue(_ day: Int) -> Double {
        let days = points.map(\.day)
        guard let first = days.min(), let last = days.max(), first < last else { return (Self.left + Self.right) / 2 }
        let from = Self.left + 42
        let to = Self.right - 34
        return from + (to - from) * Double(day - first) / Double(last - first)
    }

    private func x(_ day: Int) -> String { Self.short(xValue(day)) }
    private func y(_ value: Double) -> String { Self.short(yValue(value)) }

    /// The days that have room for their date: the first and the last always.
    private var labelledDays: [(day: Int, text: String)] {
        var all: [(day: Int, text: String)] = []
        for point in points.sorted(by: { $0.day < $1.day }) where all.last?.day != point.day {
            all.append((point.day, point.date))
        }
        guard let last = all.last else { return [] }
        var shown: [(day: Int, text: String)] = []
        for day in all.dropLast() {
            let isClear = shown.last.map { xValue(day.day) - xValue($0.day) >= 96 } ?? true
            if isClear, xValue(last.day) - xValue(day.day) >= 96 || shown.isEmpty { shown.append(day) }
        }
        if let only = shown.first, shown.count == 1, xValue(last.day) - xValue(only.day) < 96 { shown = [] }
        return shown + [last]
    }

    // MARK: Drawing

    private func lines(_ series: Series) -> HTML {
        .group {
            for point in series.points {
                if let joined = point.joined, series.points.indices.contains(joined) {
                    let earlier = series.points[joined]
                    element(
                        "path",
                        [
                            "class": "l1",
                            "d": "M\(x(earlier.day)) \(y(earlier.value))L\(x(point.day)) \(y(point.value))",
                        ])
                }
            }
        }
    }

    private func marks(_ series: Series) -> HTML {
        .group {
            for (index, point) in series.points.enumerated() {
                if let margin = point.margin, margin > 0 {
                    let ends = (y(point.value + margin), y(max(point.value - margin, 0)))
                    let at = xValue(point.day)
                    element(
                        "path",
                        [
                            "class": "err",
                            "d": "M\(Self.short(at)) \(ends.0)V\(ends.1)M\(Self.short(at - 4)) \(ends.0)h8"
                                + "M\(Self.short(at - 4)) \(ends.1)h8",
                        ])
                }
                mark(series, point)
                if index == 0 || index == series.points.count - 1 { label(series, point) }
            }
            if let last = series.points.last {
                text(series.name, xValue(last.day) + 10, yValue(last.value) + 4, "start")
            }
        }
    }

    private func mark(_ series: Series, _ point: Point) -> HTML {
        let style = point.isHollow ? "dot hollow" : "dot"
        if series.isSquare {
            return element(
                "rect",
                [
                    "class": style, "x": Self.short(xValue(point.day) - 4), "y": Self.short(yValue(point.value) - 4),
                    "width": "8", "height": "8",
                ])
        }
        return element("circle", ["class": style, "cx": x(point.day), "cy": y(point.value), "r": "4.5"])
    }

    /// Above its bar for circles, beneath it for squares.
    private func label(_ series: Series, _ point: Point) -> HTML {
        let margin = point.margin ?? 0
        let place =
            series.isSquare
            ? max(yValue(max(point.value - margin, 0)), yValue(point.value) + 4) + 13
            : min(yValue(point.value + margin), yValue(point.value) - 4) - 6
        return element(
            "text", ["class": "strong", "x": x(point.day), "y": Self.short(place), "text-anchor": "middle"],
            text: point.label)
    }

    private func text(_ words: String, _ x: Double, _ y: Double, _ anchor: String) -> HTML {
        element("text", ["x": Self.short(x), "y": Self.short(y), "text-anchor": anchor], text: words)
    }

    /// A number with at most two decimals and none too many.
    static func short(_ value: Double) -> String {
        let hundredths = (value * 100).rounded()
        guard hundredths.isFinite, abs(hundredths) < 1e12 else { return "0" }
        let whole = Int(hundredths)
        let sign = whole < 0 ? "-" : ""
        let (units, rest) = abs(whole).quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(sign)\(units)" }
        let digits = rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(sign)\(units).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
    }
}
