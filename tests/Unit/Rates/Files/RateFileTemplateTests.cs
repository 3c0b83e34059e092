using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Tests.Unit.Rates.Files;

/// <summary>The template operators fill in, made and read again.</summary>
public sealed class RateFileTemplateTests
{
    private static readonly BudgetYear Year = new(2027);
    private static readonly Party Aarhus = PartyRegister.Starting.Find("0751", Year).Value;

    [Theory]
    [InlineData("nine", 9)]
    [InlineData("three", 3)]
    public void A_template_nobody_has_filled_in_reads_and_says_that_it_is_empty(string form, int lines)
    {
        var file = Read(Make(new(Aarhus, Year, form)).Value);

        file.Services.ShouldBeEmpty();
        file.AddOns.ShouldBeEmpty();
        file.Buyers.ShouldBeEmpty();
        file.Issues.ShouldBeEmpty();
        file.Header.Form.Lines.Count.ShouldBe(lines);
        file.Header.Operator.ShouldBe(Aarhus);
        file.Header.Year.ShouldBe(Year);
        file.Header.Layout.Version.ShouldBe(Layouts.Newest.Version);
        file.Header.LastYear.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_file_has_no_finding_but_that_and_the_missing_contact() =>
        RateFileBuilder
            .Blank()
            .Assess()
            .Findings.Select(finding => finding.Check.Id)
            .ShouldBe(["RF-301", "RF-109", "RF-109"]);

    [Fact]
    public void The_file_carries_its_parameters_with_their_sources()
    {
        var carried = Read(Make(new(Aarhus, Year)).Value).Header.Parameters;

        foreach (var key in Rammevaerk.Rates.Rules.RateRuleParameters.Keys)
        {
            carried
                .Find(key, Aarhus.Area, Year.Start)
                .Value.ShouldBe(ParameterFile.Starting.Find(key, Aarhus.Area, Year.Start).Value);
        }
    }

    [Fact]
    public void What_is_filled_in_is_what_is_read()
    {
        var file = RateFileBuilder.Valid().AddOn().Buyer("0740 Silkeborg", 2.5m).Read().Value;

        var service = file.Services.ShouldHaveSingleItem();
        service.Key.ShouldBe("Y001");
        service.Offer.Value.ShouldBe("Bøgegården");
        service.Type.Key.ShouldBe(OfferType.Residential);
        service.Basis.Key.ShouldBe(new(Rammevaerk.Kernel.Law.Act.Sel, 107));
        service.Places.Value.ShouldBe(12m);
        service.FirstReading.Value.ShouldBe(94.2m);
        service.Lines.Select(line => line.Value).Sum().ShouldBe(8_223_532.75m);
        service.OverheadPercent.Value.ShouldBe(4.2m);
        file.AddOns.ShouldHaveSingleItem().Units.Value.ShouldBe(200m);
        file.Buyers.ShouldHaveSingleItem().Places.Value.ShouldBe(2.5m);
        file.ContactName.Value.ShouldBe("Signe Holm");
    }

    [Fact]
    public void Last_years_file_fills_in_the_offers_and_carries_its_rates()
    {
        var last = RateFileBuilder.Valid().Home(2).Year(2026).Rates();

        var file = Read(Make(new(Aarhus, Year, LastYear: last)).Value);

        file.Services.Select(service => service.Key).ShouldBe(["Y001", "Y003"]);
        file.Services.Select(service => service.Offer.Value).ShouldBe(["Bøgegården", "Søbakken"]);
        file.Services[0].Places.Value.ShouldBe(12m);
        file.Services[0].FirstReading.Value.ShouldBe(97.0m);
        file.Services[0].SecondReading.IsEmpty.ShouldBeTrue();
        file.Services[0].Lines.ShouldAllBe(line => line.IsEmpty);
        file.Header.LastYear[0].Rate.ShouldBe(2046.42m);
        file.Header.LastYear[1].SecondReading.ShouldBe(97.0m);
    }

    [Fact]
    public void Last_years_add_ons_and_buyers_come_along_without_their_amounts()
    {
        var last = RateFileBuilder.Valid().AddOn().Buyer("0740 Silkeborg", 2.5m).Year(2026).Rates();

        var file = Read(Make(new(Aarhus, Year, LastYear: last)).Value);

        var addOn = file.AddOns.ShouldHaveSingleItem();
        addOn.Key.ShouldBe(last.File.AddOns[0].Key);
        addOn.Name.ShouldBe(last.File.AddOns[0].Name);
        addOn.Parent.Value.ShouldBe("Y001");
        addOn.Units.IsEmpty.ShouldBeTrue();
        addOn.Lines.ShouldAllBe(line => line.IsEmpty);
        var buyer = file.Buyers.ShouldHaveSingleItem();
        buyer.Municipality.Value.ShouldBe("0740 Silkeborg");
        buyer.Places.Value.ShouldBe(2.5m);
        file.ContactName.ShouldBe(last.File.ContactName);
    }

    [Fact]
    public void An_expected_reading_of_last_year_is_not_carried_over_as_an_actual_one()
    {
        var last = RateFileBuilder.Valid().Year(2026).With("occupancy-readings", "t-2 t-1").Rates();

        var file = Read(Make(new(Aarhus, Year, LastYear: last)).Value);

        file.Services[0].FirstReading.IsEmpty.ShouldBeTrue();
        file.Header.LastYear[0].SecondReading.ShouldBeNull();
    }

    [Fact]
    public void Numbers_follow_their_services_and_new_rows_go_on_after_the_highest()
    {
        var last = RateFileBuilder.Valid().Home(2).Year(2026).Rates();
        var cells = Cells(Make(new(Aarhus, Year, Services: 4, LastYear: last)).Value, "Tilbud");

        Enumerable
            .Range(0, 4)
            .Select(i => cells[RateFileShape.FirstRow + i, 1].Text)
            .ShouldBe(["Y001", "Y003", "Y004", "Y005"]);
    }

    [Fact]
    public void The_form_of_last_year_is_kept_unless_another_is_asked_for()
    {
        var last = RateFileBuilder.Valid().ThreeLines().Year(2026).Rates();

        Read(Make(new(Aarhus, Year, LastYear: last)).Value).Header.Form.Key.ShouldBe("three");
        Read(Make(new(Aarhus, Year, "nine", LastYear: last)).Value).Header.Form.Key.ShouldBe("nine");
    }

    [Fact]
    public void What_cannot_be_made_is_refused_by_name()
    {
        var last = RateFileBuilder.Valid().Year(2026).Rates();
        var silkeborg = PartyRegister.Starting.Find("0740", Year).Value;

        Make(new(Aarhus, Year, Services: 251)).Fault!.Id.ShouldBe("RV-411");
        Make(new(silkeborg, Year, LastYear: last)).Fault!.Id.ShouldBe("RV-412");
        Make(new(Aarhus, new(2028), LastYear: last)).Fault!.Id.ShouldBe("RV-412");
        Make(new(Aarhus, Year, "four")).Fault!.Id.ShouldBe("RV-413");
        Make(new(Aarhus, new(2018))).Fault!.Id.ShouldBe("RV-102");
    }

    [Theory]
    [InlineData("nine", false)]
    [InlineData("nine", true)]
    [InlineData("three", false)]
    [InlineData("three", true)]
    public void The_validator_of_the_Open_XML_SDK_finds_nothing(string form, bool filled)
    {
        var lines = Layouts.Newest.CostForms.First(each => each.Key == form);
        var content = filled ? new SampleContent(lines, 7, 12, 4) : TemplateContent.Blank;
        using var stream = new MemoryStream(Make(new(Aarhus, Year, form, Services: 15, Content: content)).Value);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://eksempel.example\")")]
    [InlineData("+45 00 00 00 00")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void A_text_that_looks_like_a_formula_stays_a_text(string text)
    {
        var file = RateFileBuilder.Valid().Set("offers", "offer", text);
        using var stream = new MemoryStream(file.ToBytes());
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        var cell = WorkbookPatch
            .Sheet(document, "Tilbud")
            .Descendants<Cell>()
            .Single(each => each.CellReference == "B8");

        cell.CellFormula.ShouldBeNull();
        cell.DataType!.Value.ShouldBeOneOf(CellValues.SharedString, CellValues.InlineString, CellValues.String);
        file.Read().Value.Services[0].Offer.Value.ShouldBe(text);
    }

    private static Result<byte[]> Make(TemplateRequest request)
    {
        using var signer = RateFileSigner.Temporary();
        return new RateFileTemplate(ParameterFile.Starting, PartyRegister.Starting, signer, TimeProvider.System).Make(
            request
        );
    }

    private static RateFile Read(byte[] bytes)
    {
        using var signer = RateFileSigner.Temporary();
        using var stream = new MemoryStream(bytes);
        return new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false)
            .Read(stream, ReadLimits.Default)
            .Value;
    }

    private static SheetCells Cells(byte[] bytes, string sheet)
    {
        using var stream = new MemoryStream(bytes);
        return SheetReader.Read(stream, ReadLimits.Default).Value.Find(sheet)!;
    }
}
