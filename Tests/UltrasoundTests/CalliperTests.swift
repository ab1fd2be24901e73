import TestSupport
import Testing
import Ultrasound

struct CalliperTests {
    private static func region(
        _ bounds: CalibratedRegion.Bounds = .init(minX: 10, minY: 20, maxX: 109, maxY: 219),
        format: CalibratedRegion.SpatialFormat? = .twoDimensional, type: Int? = 1,
        unitX: CalibratedRegion.PhysicalUnit? = .centimetre, unitY: CalibratedRegion.PhysicalUnit? = .centimetre,
        deltaX: Double? = 0.01, deltaY: Double? = 0.02
    ) -> CalibratedRegion {
        CalibratedRegion(
            spatialFormat: format, dataType: type, bounds: bounds, unitX: unitX, unitY: unitY, deltaX: deltaX,
            deltaY: deltaY)
    }

    private static func image(_ regions: [CalibratedRegion], rows: Int = 240, columns: Int = 120) -> UltrasoundImage {
        UltrasoundImage(
            sopInstanceUID: "1.2.3", studyInstanceUID: "1.2", seriesInstanceUID: "1.2.1", rows: rows, columns: columns,
            regions: regions)
    }

    private static let points = [ImagePoint(x: 20, y: 30), ImagePoint(x: 50, y: 70)]

    private static func reason(
        _ regions: [CalibratedRegion], _ points: [ImagePoint] = points, kind: MeasurementKind = .length
    ) throws -> CalliperRefusal.Reason? {
        try Calliper.measure(kind, points: points, frame: 1, on: image(regions)).refusal?.reason
    }

    @Test func eachAxisKeepsItsOwnDelta() throws {
        let result = try Calliper.measure(.longAxis, points: Self.points, frame: 1, on: Self.image([Self.region()]))
        let calibration = try #require(result.calibration)
        #expect(abs(calibration.value - (9.0 + 64.0).squareRoot()) < 1e-12)
        #expect(result.pixels == 50)
        #expect(calibration.unit == .mm)
        #expect((calibration.regionIndex, calibration.deltaX, calibration.deltaY) == (0, 0.01, 0.02))
        #expect(abs(calibration.smallest - 0.2) < 1e-12)
        #expect(result.warnings.isEmpty)
    }

    @Test func aSignIsADirection() throws {
        for (x, y) in [(0.01, -0.02), (-0.01, 0.02), (-0.01, -0.02)] {
            let region = Self.region(deltaX: x, deltaY: y)
            let value = try Calliper.measure(.length, points: Self.points, frame: 1, on: Self.image([region]))
                .calibration?.value
            #expect(value == 73.0.squareRoot())
        }
    }

    @Test func whereNoMillimetresMayBeGiven() throws {
        let region = Self.region()
        let far = [ImagePoint(x: 20, y: 30), ImagePoint(x: 115, y: 70)]
        #expect(try Self.reason([]) == .noRegions)
        #expect(try Self.reason([region], far) == .outsideRegions)
        #expect(try Self.reason([region], [ImagePoint(x: -1, y: 30), Self.points[1]]) == .outsideImage)
        #expect(try Self.reason([Self.region(type: 3)]) == .notAnatomical)
        #expect(try Self.reason([Self.region(type: nil)]) == .notAnatomical)
        #expect(try Self.reason([Self.region(format: nil)]) == .notAnatomical)
        #expect(try Self.reason([Self.region(format: .graphics)]) == .notAnatomical)
        #expect(try Self.reason([Self.region(unitX: .second)]) == .unitsNotLength)
        #expect(try Self.reason([Self.region(unitY: nil)]) == .unitsNotLength)
        #expect(
            try Self.reason([
                Self.region(unitX: CalibratedRegion.PhysicalUnit.none, unitY: CalibratedRegion.PhysicalUnit.none)
            ]) == .unitsNotLength)
        #expect(try Self.reason([Self.region(deltaX: nil)]) == .deltaMissing)
        for bad in [0, -0.0, .nan, .infinity, -.infinity, .greatestFiniteMagnitude] {
            #expect(try Self.reason([Self.region(deltaY: bad)]) == .deltaUnusable)
        }
        let swapped = Self.region(.init(minX: 109, minY: 20, maxX: 10, maxY: 219))
        #expect(try Self.reason([swapped]) == .boundsDisordered)
        #expect(try Self.reason([Self.region(format: .mMode, unitX: .second)]) == .axesDiffer)
        #expect(
            try Self.reason([Self.region(format: .spectral, type: 3, unitX: .second, unitY: .centimetrePerSecond)])
                == .axesDiffer)
        #expect(try Self.reason([region], kind: .duration) == .unitsNotTime)
    }

    @Test func oneWordForEachRefusal() throws {
        let far = [ImagePoint(x: 20, y: 30), ImagePoint(x: 115, y: 70)]
        let refusal = try Calliper.measure(.length, points: far, frame: 1, on: Self.image([Self.region()])).refusal
        #expect(
            refusal?.description
                == "No millimetres: one end lies outside the calibrated region. Move it inside the frame.")
    }

    @Test func aRegionPastThePixelsSpoilsTheImage() throws {
        for bounds in [
            CalibratedRegion.Bounds(minX: 10, minY: 20, maxX: 121, maxY: 219),
            .init(minX: 10, minY: 20, maxX: 109, maxY: 241),
        ] {
            #expect(try Self.reason([Self.region(bounds)]) == .regionPastPixels)
            // Another region that is right does not help: the pixels were changed under both.
            #expect(try Self.reason([Self.region(), Self.region(bounds, format: .waveform)]) == .regionPastPixels)
        }
        // A last column or row equal to Columns or Rows is how real files write a full frame.
        #expect(try Self.reason([Self.region(.init(minX: 0, minY: 0, maxX: 120, maxY: 240))]) == nil)
    }

    @Test func overlappingRegionsMustAgree() throws {
        let inner = CalibratedRegion.Bounds(minX: 15, minY: 25, maxX: 80, maxY: 90)
        #expect(try Self.reason([Self.region(), Self.region(inner, type: 2)]) == nil)
        #expect(try Self.reason([Self.region(), Self.region(inner, deltaY: -0.02)]) == nil)
        #expect(try Self.reason([Self.region(), Self.region(inner, deltaY: 0.021)]) == .regionsDisagree)
        #expect(
            try Self.reason([Self.region(inner, format: .mMode, unitX: .second), Self.region()]) == .regionsDisagree)
        // One end under a second region that disagrees is enough.
        let corner = CalibratedRegion.Bounds(minX: 40, minY: 60, maxX: 80, maxY: 90)
        #expect(try Self.reason([Self.region(), Self.region(corner, deltaX: 0.03)]) == .regionsDisagree)
        // A placeholder without units before the true region says nothing.
        let none = CalibratedRegion.PhysicalUnit.none
        let placeholder = Self.region(
            .init(minX: 0, minY: 0, maxX: 119, maxY: 239), unitX: none, unitY: none, deltaX: 1, deltaY: 1)
        let result = try Calliper.measure(
            .length, points: Self.points, frame: 1, on: Self.image([placeholder, Self.region()]))
        #expect(result.calibration?.regionIndex == 1)
    }

    @Test func endsInTwoRegionsAreRefused() throws {
        let left = Self.region(.init(minX: 10, minY: 20, maxX: 30, maxY: 219))
        let right = Self.region(.init(minX: 40, minY: 20, maxX: 109, maxY: 219))
        #expect(try Self.reason([left, right]) == .differentRegions)
    }

    @Test func areaIsThatOfTheEllipse() throws {
        let points = [
            ImagePoint(x: 20, y: 100), ImagePoint(x: 60, y: 100), ImagePoint(x: 40, y: 90), ImagePoint(x: 40, y: 110),
        ]
        let result = try Calliper.measure(.area, points: points, frame: 1, on: Self.image([Self.region()]))
        let calibration = try #require(result.calibration)
        #expect(calibration.unit == .mm2)
        #expect(abs(calibration.value - Double.pi * 2 * 2) < 1e-12)
        #expect(abs(calibration.smallest - 0.02) < 1e-12)
    }

    @Test func axesOfMModeStandAlone() throws {
        let region = Self.region(format: .mMode, unitX: .second, deltaX: 0.005)
        let image = Self.image([region])
        let depth = try Calliper.measure(.depth, points: Self.points, frame: 1, on: image)
        #expect(depth.calibration.map { abs($0.value - 8) < 1e-12 } == true)
        #expect(depth.warnings == [.onlyVertical])
        let time = try Calliper.measure(.duration, points: Self.points, frame: 1, on: image)
        #expect(time.calibration?.unit == .s)
        #expect(time.calibration.map { abs($0.value - 0.15) < 1e-12 } == true)
    }

    @Test func velocityCountsFromTheBaseline() throws {
        var region = Self.region(
            format: .spectral, type: 3, unitX: .second, unitY: .centimetrePerSecond, deltaX: 0.005, deltaY: -0.5)
        #expect(try Self.reason([region], [Self.points[0]], kind: .velocity) == .referenceMissing)
        region.referencePixelY = 100
        region.referenceValueY = 0
        let result = try Calliper.measure(
            .velocity, points: [ImagePoint(x: 20, y: 40.5)], frame: 1, on: Self.image([region]))
        #expect(result.calibration?.value == 40)
        #expect(result.calibration?.unit.rawValue == "cm/s")
    }

    @Test func aDerivedImageWarns() throws {
        var image = Self.image([Self.region()])
        image.isDerivedWithChangedMatrix = true
        let result = try Calliper.measure(.length, points: Self.points, frame: 1, on: image)
        #expect(result.warnings == [.derivedImage])
        #expect(result.calibration != nil)
    }

    @Test func wrongQuestionsAreErrors() {
        let image = Self.image([Self.region()])
        #expect(throws: CalliperError.self) { try Calliper.measure(.area, points: Self.points, frame: 1, on: image) }
        #expect(throws: CalliperError.self) { try Calliper.measure(.length, points: Self.points, frame: 2, on: image) }
        #expect(throws: CalliperError.self) { try Calliper.measure(.length, points: Self.points, frame: 0, on: image) }
        #expect(throws: CalliperError.self) {
            try Calliper.measure(.length, points: [Self.points[0], ImagePoint(x: .nan, y: 0)], frame: 1, on: image)
        }
    }

    /// Whatever the file says: a length is symmetric, finite, scales with the deltas and never comes from outside a region.
    @Test func propertiesHoldForAnyRegion() throws {
        var random = SeededGenerator(seed: 17)
        var given = 0
        for _ in 0..<4000 {
            func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
            func delta() -> Double? {
                number(0...9) == 0 ? [nil, 0, .nan, .infinity][number(0...3)] : [0.01, -0.01, 0.02][number(0...2)]
            }
            let regions = (0..<number(0...2)).map { _ in
                Self.region(
                    .init(minX: number(0...50), minY: number(0...80), maxX: number(45...121), maxY: number(75...240)),
                    format: .init(rawValue: [1, 1, 1, 1, 1, 1, 2, 3, 5][number(0...8)]),
                    type: [1, 1, 1, 2, 2, 3][number(0...5)],
                    unitX: .init(rawValue: [3, 3, 3, 3, 3, 3, 3, 3, 4, 0][number(0...9)]), deltaX: delta(),
                    deltaY: delta())
            }
            let image = Self.image(regions)
            let (a, b) = (
                ImagePoint(x: Double(number(-2...122)), y: Double(number(-2...242))),
                ImagePoint(x: Double(number(-2...122)), y: Double(number(-2...242)))
            )
            let there = try Calliper.measure(.length, points: [a, b], frame: 1, on: image)
            let back = try Calliper.measure(.length, points: [b, a], frame: 1, on: image)
            #expect(there.calibration == back.calibration)
            #expect(there.refusal?.reason == back.refusal?.reason)
            guard let calibration = there.calibration else { continue }
            given += 1
            let region = regions[calibration.regionIndex]
            let bounds = try #require(region.bounds)
            for point in [a, b] {
                #expect(point.x >= Double(bounds.minX) && point.x <= Double(bounds.maxX) + 1)
                #expect(point.y >= Double(bounds.minY) && point.y <= Double(bounds.maxY) + 1)
            }
            #expect(region.isAnatomical && region.unitX == .centimetre && region.unitY == .centimetre)
            let (x, y) = (10 * calibration.deltaX * (a.x - b.x), 10 * calibration.deltaY * (a.y - b.y))
            #expect(abs(calibration.value - (x * x + y * y).squareRoot()) < 1e-9)
        }
        #expect(given > 40)
    }
}
