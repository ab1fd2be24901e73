/// Which region of an image a measurement may use.
enum CalliperRegions {
    /// The index of the region that holds all points.
    ///
    /// - Throws: ``Calliper/Refused`` with the first rule that fails.
    static func choose(for points: [ImagePoint], kind: MeasurementKind, on image: UltrasoundImage) throws -> Int {
        func refuse(_ reason: CalliperRefusal.Reason, _ words: String, _ cure: String) -> Calliper.Refused {
            Calliper.refused(reason, kind, words, cure)
        }
        guard !image.regions.isEmpty else {
            throw refuse(
                .noRegions, "the image carries no calibrated region",
                "Ask for the image to be exported with its calibration.")
        }
        let outside = points.filter {
            $0.x < 0 || $0.y < 0 || $0.x > Double(image.columns) || $0.y > Double(image.rows)
        }
        guard outside.isEmpty else {
            throw refuse(
                .outsideImage, "\(some(outside.count, of: points.count)) outside the image",
                "Move \(outside.count == 1 ? "it" : "them") inside the frame.")
        }
        // A region past the pixels means that the image was resized or cropped: then no region can be trusted.
        let past = image.regions.contains { region in
            guard let bounds = region.bounds, !region.isPlaceholder else { return false }
            return reachesPast(bounds, image)
        }
        guard !past else {
            throw refuse(
                .regionPastPixels,
                "a calibrated region reaches past the pixels, so the image was resized or cropped after its calibration",
                "Ask for the original image.")
        }
        return try unanimous(points, image, refuse)
    }

    private static func unanimous(
        _ points: [ImagePoint], _ image: UltrasoundImage,
        _ refuse: (CalliperRefusal.Reason, String, String) -> Calliper.Refused
    ) throws -> Int {
        // A placeholder without units says nothing of the pixels that another region calibrates.
        let touched = image.regions.indices.filter { index in points.contains { image.regions[index].covers($0) } }
        let stated = touched.filter { !image.regions[$0].isPlaceholder }
        let candidates = stated.isEmpty ? touched : stated
        let holding = candidates.filter { index in points.allSatisfy { image.regions[index].covers($0) } }
        guard let chosen = holding.first else {
            let free = points.filter { point in !candidates.contains { image.regions[$0].covers(point) } }
            if free.isEmpty {
                throw refuse(
                    .differentRegions, "the ends lie in different calibrated regions", "Keep both ends in one region.")
            }
            throw refuse(
                .outsideRegions, "\(some(free.count, of: points.count)) outside the calibrated region",
                "Move \(free.count == 1 ? "it" : "them") inside the frame.")
        }
        guard candidates.allSatisfy({ image.regions[$0].bounds?.isOrdered == true }) else {
            throw refuse(
                .boundsDisordered, "the bounds of the calibrated region are in the wrong order",
                "Ask for the original image.")
        }
        let region = image.regions[chosen]
        guard candidates.allSatisfy({ $0 == chosen || agree(image.regions[$0], region) }) else {
            throw refuse(
                .regionsDisagree, "two calibrated regions overlap here and disagree",
                "Measure where only one region lies.")
        }
        return chosen
    }

    /// Whether a last column or row lies beyond the matrix; equal to Columns or Rows still counts as inside.
    private static func reachesPast(_ bounds: CalibratedRegion.Bounds, _ image: UltrasoundImage) -> Bool {
        bounds.minX < 0 || bounds.minY < 0 || max(bounds.minX, bounds.maxX) > image.columns
            || max(bounds.minY, bounds.maxY) > image.rows
    }

    /// Whether two regions calibrate a pixel alike; a sign is a direction and does not matter to a length.
    private static func agree(_ left: CalibratedRegion, _ right: CalibratedRegion) -> Bool {
        guard left.isAnatomical == right.isAnatomical, left.isAnatomical || left.spatialFormat == right.spatialFormat,
            left.unitX == right.unitX, left.unitY == right.unitY
        else { return false }
        if left.spatialFormat == .spectral,
            left.bounds != right.bounds || left.referencePixelY != right.referencePixelY
                || left.referenceValueY != right.referenceValueY || left.deltaY != right.deltaY
        {
            return false
        }
        return same(left.deltaX, right.deltaX) && same(left.deltaY, right.deltaY)
    }

    private static func same(_ left: Double?, _ right: Double?) -> Bool {
        left.map(abs) == right.map(abs)
    }

    private static func some(_ count: Int, of all: Int) -> String {
        switch (count, all) {
        case (1, 1): "the point lies"
        case (1, _): "one end lies"
        case (2, 2): "both ends lie"
        default: "\(count) ends lie"
        }
    }
}
