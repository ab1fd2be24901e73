public import Essentials

/// A rendered scene: eight-bit grey pixels, its calibrated region and the truth of what it shows.
public struct PhantomImage: Hashable, Sendable {
    public let scene: Phantom.Scene
    public let width: Int
    public let height: Int
    public let frameCount: Int
    /// Frame after frame, row after row.
    public let pixels: [UInt8]
    /// The field within the pixels, with the deltas that the object declares.
    public let region: CalibratedRegion
    /// Millimetres by which the structures move to the left from each frame to the next.
    public let slide: Double

    /// Where a point of the scene lies in the pixels of a frame, frames counted from 1.
    func point(x: Double, z: Double, frame: Int = 1) -> ImagePoint {
        let bounds = region.bounds ?? .init(minX: 0, minY: 0, maxX: 0, maxY: 0)
        let shifted = x - slide * Double(frame - 1)
        return ImagePoint(
            x: Double(bounds.minX) + shifted / (10 * abs(region.deltaX ?? 1)),
            y: Double(bounds.minY) + z / (10 * abs(region.deltaY ?? 1)))
    }

    /// The two points of a span on a frame, where the callipers go.
    public func points(of span: Phantom.Span, frame: Int = 1) -> [ImagePoint] {
        [point(x: span.fromX, z: span.fromZ, frame: frame), point(x: span.toX, z: span.toZ, frame: frame)]
    }

    /// What is there: for each structure its centre and each true length with its end points on frame 1.
    ///
    /// Lengths are in millimetres, points in pixels as ``ImagePoint`` counts them, rounded to a thousandth.
    public var truth: JSONValue {
        .members([
            "scene": .string(scene.name),
            "simulated": true,
            "width": .number(JSONNumber(width)),
            "height": .number(JSONNumber(height)),
            "frames": .number(JSONNumber(frameCount)),
            "deltaX": .thousandths(region.deltaX ?? 0, digits: 6),
            "deltaY": .thousandths(region.deltaY ?? 0, digits: 6),
            "slideMillimetres": .thousandths(slide),
            "structures": .array(
                scene.structures.map { structure in
                    let centre = point(x: structure.x, z: structure.z)
                    return .members([
                        "name": .string(structure.name),
                        "centre": .array([.thousandths(centre.x), .thousandths(centre.y)]),
                        "measurements": .array(
                            structure.spans.map { span in
                                .members([
                                    "kind": .string(span.kind.rawValue),
                                    "millimetres": .thousandths(span.millimetres),
                                    "points": .array(
                                        points(of: span).map { .array([.thousandths($0.x), .thousandths($0.y)]) }),
                                ])
                            }),
                    ])
                }),
        ])
    }
}

extension JSONValue {
    /// A decimal rounded to some digits behind the point, with no trailing noise of the binary fraction.
    static func thousandths(_ value: Double, digits: Int = 3) -> JSONValue {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        return JSONNumber((value * scale).rounded() / scale).map { .number($0) } ?? .null
    }
}
