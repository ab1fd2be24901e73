/// The one place where points on an image become millimetres, or don't.
///
/// A value has a physical unit only if all of these hold (DICOM PS3.3 section C.8.5.5, and what real files do):
/// 1. all points lie in one region of that image, and regions that overlap there agree in their deltas;
/// 2. the region is two-dimensional tissue or colour flow with both units in centimetres (M-mode and spectral regions
///    have axes of their own: depth and duration, velocity and duration);
/// 3. both deltas are finite and not 0; a negative sign is a direction;
/// 4. the bounds are ordered and no region reaches past the pixels, where a last column or row that equals Columns or
///    Rows still counts as inside.
///
/// Otherwise the answer is in pixels, with the reason. Pixel Spacing never gives millimetres.
///
///     let result = try Calliper.measure(.longAxis, points: [a, b], frame: 1, on: image)
///     result.calibration?.value     // millimetres
///     result.refusal?.description   // or why not
public enum Calliper {
    /// Measures between points on one frame.
    ///
    /// - Parameters:
    ///   - points: as many as ``MeasurementKind/pointCount``; for an area the ends of one axis, then of the other.
    ///   - frame: counted from 1.
    /// - Throws: ``CalliperError`` for a wrong number of points, a coordinate that is no number, a frame that is not there.
    public static func measure(_ kind: MeasurementKind, points: [ImagePoint], frame: Int, on image: UltrasoundImage)
        throws -> CalliperResult
    {
        guard points.count == kind.pointCount else { throw CalliperError.points(points.count, kind) }
        guard points.allSatisfy(\.isFinite) else { throw CalliperError.notFinite }
        guard frame >= 1, frame <= image.frameCount else { throw CalliperError.frame(frame, of: image.frameCount) }

        let pixels = CalliperGeometry.extent(kind, points, scaleX: 1, scaleY: 1)
        var warnings: [CalliperWarning] = []
        do {
            let index = try CalliperRegions.choose(for: points, kind: kind, on: image)
            let calibration = try calibrate(kind, points, image.regions[index], index, &warnings)
            if image.isDerivedWithChangedMatrix { warnings.append(.derivedImage) }
            if kind != .velocity, calibration.value < calibration.smallest { warnings.append(.belowResolution) }
            return CalliperResult(pixels: pixels, outcome: .calibrated(calibration), warnings: warnings)
        } catch let refusal as Refused {
            return CalliperResult(pixels: pixels, outcome: .refused(refusal.why), warnings: [])
        }
    }

    /// Carries a refusal out of the steps of the rule.
    struct Refused: Error { let why: CalliperRefusal }

    private static func calibrate(
        _ kind: MeasurementKind, _ points: [ImagePoint], _ region: CalibratedRegion, _ index: Int,
        _ warnings: inout [CalliperWarning]
    ) throws -> CalliperResult.Calibration {
        switch (kind, region.spatialFormat) {
        case (.duration, .mMode), (.duration, .spectral):
            return try duration(points, region, index)
        case (.velocity, .spectral):
            return try velocity(points, region, index)
        case (.depth, .mMode):
            if points[0].x != points[1].x { warnings.append(.onlyVertical) }
            return try depthInMMode(points, region, index)
        default:
            return try planar(kind, points, region, index)
        }
    }

    // MARK: Each axis and its unit

    private static func planar(
        _ kind: MeasurementKind, _ points: [ImagePoint], _ region: CalibratedRegion, _ index: Int
    ) throws -> CalliperResult.Calibration {
        if kind == .duration || kind == .velocity {
            throw refused(
                kind == .duration ? .unitsNotTime : .unitsNotVelocity, kind,
                "the region's axes carry no \(kind == .duration ? "time" : "velocity")",
                "Measure it in \(kind == .duration ? "an M-mode or a spectral" : "a spectral") region.")
        }
        if region.spatialFormat == .mMode || region.spatialFormat == .spectral {
            let cure =
                region.spatialFormat == .mMode
                ? "Measure a depth or a duration there, or the length on a 2D image."
                : "Measure a velocity or a duration there, or the length on a 2D image."
            throw refused(.axesDiffer, kind, "the two axes of this region measure different things", cure)
        }
        guard region.isAnatomical else {
            throw refused(
                .notAnatomical, kind, "the region is neither tissue nor colour flow in two dimensions",
                "Place the points on the B-mode image.")
        }
        guard region.unitX == .centimetre, region.unitY == .centimetre else {
            throw refused(
                .unitsNotLength, kind, "the region's units are not centimetres on both axes",
                "Ask for the image to be exported with its calibration.")
        }
        let deltaX = try usable(region.deltaX, kind)
        let deltaY = try usable(region.deltaY, kind)
        let (scaleX, scaleY) = (10 * abs(deltaX), 10 * abs(deltaY))
        let smallest = kind == .area ? scaleX * scaleY : max(scaleX, scaleY)
        return .init(
            value: try finite(CalliperGeometry.extent(kind, points, scaleX: scaleX, scaleY: scaleY), kind),
            unit: kind == .area ? .mm2 : .mm, regionIndex: index, deltaX: deltaX, deltaY: deltaY, smallest: smallest)
    }

    private static func depthInMMode(_ points: [ImagePoint], _ region: CalibratedRegion, _ index: Int) throws
        -> CalliperResult.Calibration
    {
        guard region.unitY == .centimetre else {
            throw refused(
                .unitsNotLength, .depth, "the region's vertical unit is not the centimetre",
                "Ask for the image to be exported with its calibration.")
        }
        let delta = try usable(region.deltaY, .depth)
        return .init(
            value: try finite(10 * abs(delta) * abs(points[1].y - points[0].y), .depth), unit: .mm, regionIndex: index,
            deltaX: region.deltaX ?? 0, deltaY: delta, smallest: 10 * abs(delta))
    }

    private static func duration(_ points: [ImagePoint], _ region: CalibratedRegion, _ index: Int) throws
        -> CalliperResult.Calibration
    {
        guard region.unitX == .second else {
            throw refused(
                .unitsNotTime, .duration, "the region's horizontal unit is not the second",
                "Ask for the image to be exported with its calibration.")
        }
        let delta = try usable(region.deltaX, .duration)
        return .init(
            value: try finite(abs(delta) * abs(points[1].x - points[0].x), .duration), unit: .s, regionIndex: index,
            deltaX: delta, deltaY: region.deltaY ?? 0, smallest: abs(delta))
    }

    /// The velocity of one point; the reference pixel counts from the region's upper left pixel, and both are pixel centres.
    private static func velocity(_ points: [ImagePoint], _ region: CalibratedRegion, _ index: Int) throws
        -> CalliperResult.Calibration
    {
        guard region.unitY == .centimetrePerSecond else {
            throw refused(
                .unitsNotVelocity, .velocity, "the region's vertical unit is not centimetres per second",
                "Ask for the image to be exported with its calibration.")
        }
        let delta = try usable(region.deltaY, .velocity)
        guard let bounds = region.bounds, let reference = region.referencePixelY,
            let base = region.referenceValueY, base.isFinite
        else {
            throw refused(
                .referenceMissing, .velocity, "the region does not say where its baseline lies",
                "Ask for the image to be exported with its reference pixel.")
        }
        let baseline = Double(bounds.minY) + Double(reference) + 0.5
        return .init(
            value: try finite(base + delta * (points[0].y - baseline), .velocity), unit: .centimetrePerSecond,
            regionIndex: index, deltaX: region.deltaX ?? 0, deltaY: delta, smallest: abs(delta))
    }

    // MARK: Deltas

    private static func usable(_ delta: Double?, _ kind: MeasurementKind) throws -> Double {
        guard let delta else {
            throw refused(
                .deltaMissing, kind, "the region does not say how large a pixel is",
                "Ask for the image to be exported with its calibration.")
        }
        guard delta.isFinite, delta != 0 else {
            throw refused(
                .deltaUnusable, kind, "the size of a pixel is stated as zero or is no number",
                "Ask for the image to be exported with its calibration.")
        }
        return delta
    }

    /// Deltas near the limits of a double overflow: no number is better than an infinite one.
    private static func finite(_ value: Double, _ kind: MeasurementKind) throws -> Double {
        guard value.isFinite else {
            throw refused(
                .deltaUnusable, kind, "the size of a pixel is beyond any image",
                "Ask for the image to be exported with its calibration.")
        }
        return value
    }

    static func refused(_ reason: CalliperRefusal.Reason, _ kind: MeasurementKind, _ words: String, _ cure: String)
        -> Refused
    {
        Refused(why: CalliperRefusal(reason, kind: kind, words, cure: cure))
    }
}
