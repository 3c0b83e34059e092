using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Tests.Unit.Rates.Files;

/// <summary>A filled file laid into a new template and read again says the same.</summary>
public sealed class FilledContentTests : IDisposable
{
    private static readonly BudgetYear Year = new(2027);
    private static readonly Party Aarhus = PartyRegister.Starting.Find("0751", Year).Value;

    private readonly RateFileSigner signer = RateFileSigner.Temporary();

    public static TheoryData<int, string, string, string> Refilled()
    {
        var cases = new TheoryData<int, string, string, string>();
        for (var seed = 1; seed <= 6; seed++)
        {
            foreach (
                var (from, to) in new[]
                {
                    ("2027.1", "2027.3"),
                    ("2027.3", "2027.2"),
                    ("2027.2", "2027.2"),
                    ("2027.3", "2027.3"),
                }
            )
            {
                cases.Add(seed, seed % 2 == 0 ? "nine" : "three", from, to);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Refilled))]
    public void Everything_entered_stands_in_the_new_template(int seed, string form, string from, string to)
    {
        var lines = Layouts.Newest.CostForms.First(each => each.Key == form);
        var file = Read(
            Make(
                new(
                    Aarhus,
                    Year,
                    form,
                    30,
                    Content: new SampleContent(lines, seed, 25, 6, (from, to) == ("2027.3", "2027.3")),
                    Layout: from
                )
            )
        );

        var again = Read(Make(new(Aarhus, Year, Content: new FilledContent(file), Layout: to)));

        again.Header.Layout.Version.ShouldBe(to);
        RateFileText.Of(again).ShouldBe(RateFileText.Of(file));
        again.Services.Count.ShouldBe(25);
        again.AddOns.Count.ShouldBe(6);
    }

    [Fact]
    public void Every_kind_of_rate_is_among_what_is_filled_in_and_computed()
    {
        var content = new SampleContent(Layouts.Newest.CostForms[0], 3, 24, 2, everyKind: true);
        var file = Read(Make(new(Aarhus, Year, "nine", 30, Content: content)));

        var rates = RateCalculation.Compute(file, traced: true).Value;

        rates.Services.Select(computed => computed.Service.Unit.Key!.Value).Distinct().Count().ShouldBe(7);
        rates.Services.Count(computed => computed.Split is not null).ShouldBe(12);
        rates.Services.ShouldContain(computed => computed.NetRate != null);
        rates.Steps.Count.ShouldBeGreaterThan(20);
        rates.Steps.ShouldAllBe(step => step.Rate != null && step.PerYear != null);
        FilledCells.Of(file).StepRows.Count.ShouldBe(rates.Steps.Count);
    }

    [Fact]
    public void Rows_keep_their_numbers_also_where_rows_between_stand_empty()
    {
        var file = RateFileBuilder.Valid().Set("offers", "offer", "Åhuset", 2).Read().Value;

        var again = Read(Make(new(file.Header.Operator, file.Header.Year, Content: new FilledContent(file))));

        again.Services.Select(service => service.Key).ShouldBe(file.Services.Select(service => service.Key));
        again.Services.Select(service => service.Key).ShouldContain("Y003");
    }

    [Fact]
    public void Last_years_figures_and_numbers_follow()
    {
        var lines = Layouts.Newest.CostForms[0];
        var last = Read(Make(new(Aarhus, Year.Before(1), Content: new SampleContent(lines, 3, 8, 2))));
        var computed = RateCalculation.Compute(last, traced: false).Value;
        var file = Read(Make(new(Aarhus, Year, LastYear: computed)));

        var again = Read(Make(new(Aarhus, Year, Content: new FilledContent(file))));

        again.Header.LastYear.ShouldBe(file.Header.LastYear);
        RateFileText.Of(again).ShouldBe(RateFileText.Of(file));
    }

    [Fact]
    public void What_could_not_be_read_is_found_again()
    {
        var content = new ScriptedContent();
        content.Cells[("offers", "offer", 0)] = CellContent.Of("Bøgegården");
        content.Cells[("offers", "places", 0)] = CellContent.Of("mange");
        content.Cells[("offers", "type", 0)] = CellContent.Of("Bofællesskab");
        content.Cells[("offers", "remark", 0)] = CellContent.Of("Udvides i marts");
        content.Cells[("buyers", "municipality", 2)] = CellContent.Of("Skive");
        var file = Read(Make(new(Aarhus, Year, Content: content)));

        var again = Read(Make(new(Aarhus, Year, Content: new FilledContent(file))));

        again
            .Issues.Select(issue => (issue.Kind, issue.Header, issue.Raw))
            .ShouldBe([
                (ReadIssueKind.NotOnList, "Tilbudstype", "Bofællesskab"),
                (ReadIssueKind.NotANumber, "Fuldtidspladser", "mange"),
            ]);
        again.Services[0].Remark.Value.ShouldBe("Udvides i marts");
        again.Buyers.ShouldHaveSingleItem().Municipality.Value.ShouldBe("Skive");
    }

    [Fact]
    public void A_layout_nobody_knows_gives_no_template() =>
        new RateFileTemplate(ParameterFile.Starting, PartyRegister.Starting, signer, TimeProvider.System)
            .Make(new(Aarhus, Year, Layout: "1999.1"))
            .Fault!.Id.ShouldBe("RV-402");

    public void Dispose() => signer.Dispose();

    private byte[] Make(TemplateRequest request) =>
        new RateFileTemplate(ParameterFile.Starting, PartyRegister.Starting, signer, TimeProvider.System)
            .Make(request)
            .Value;

    private RateFile Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: true)
            .Read(stream, ReadLimits.Default)
            .Value;
    }
}
