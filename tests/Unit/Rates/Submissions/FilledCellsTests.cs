using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;
using Rammevaerk.Tests.Unit.Rates.Files;

namespace Rammevaerk.Tests.Unit.Rates.Submissions;

/// <summary>A file taken apart into cells and put together again says the same.</summary>
public sealed class FilledCellsTests : IDisposable
{
    private static readonly BudgetYear Year = new(2027);
    private static readonly Party Skive = PartyRegister.Starting.Find("0779", Year).Value;

    private readonly RateFileSigner signer = RateFileSigner.Temporary();

    [Theory]
    [InlineData("nine", "2027.1")]
    [InlineData("three", "2027.2")]
    public void Everything_entered_comes_back(string form, string layout)
    {
        var lines = Layouts.Newest.CostForms.First(each => each.Key == form);
        var file = Read(Make(new(Skive, Year, form, 20, Content: new SampleContent(lines, 3, 12, 4), Layout: layout)));

        var cells = FilledCells.Of(file);
        var again = Read(Make(new(Skive, Year, Content: new CellsContent(cells, lines), Layout: layout)));

        RateFileText.Of(again).ShouldBe(RateFileText.Of(file));
    }

    [Fact]
    public void Buyers_add_ons_and_what_cannot_be_read_come_back_too()
    {
        var file = RateFileBuilder
            .Valid()
            .AddOn()
            .Buyer("0740 Silkeborg", 2m)
            .Buyer("0740 Silkeborg", 1m, row: 1)
            .SubLine("pay", 0, "Andet", 100m)
            .Set("offers", "places", "mange")
            .Read()
            .Value;

        var cells = FilledCells.Of(file);
        var again = Read(Make(new(file.Header.Operator, Year, Content: new CellsContent(cells, file.Header.Form))));

        cells.BuyerRows.ShouldBe(["Y001|0740 Silkeborg", "Y001|0740 Silkeborg|2"]);
        again.Buyers.Select(buyer => buyer.Places.Value).ShouldBe([2m, 1m]);
        again.Issues.ShouldContain(issue => issue.Raw == "mange");
        RateFileText.Of(again).ShouldBe(RateFileText.Of(file));
    }

    [Fact]
    public void Every_cell_has_a_name_users_know()
    {
        var file = RateFileBuilder
            .Valid()
            .AddOn()
            .Buyer("0740 Silkeborg", 2m)
            .SubLine("pay", 1, "Andet", 100m)
            .Read()
            .Value;

        var names = FilledCells
            .Of(file)
            .Values.Keys.Select(cell => FilledCellNames.Of(cell, file.Header.Layout, file.Header.Form))
            .Distinct()
            .ToList();

        names.ShouldAllBe(name => !name.Contains('/') && name.Contains(": "));
        names.ShouldContain("Budget: Løn, underlinje 2, art");
        names.ShouldContain("Budget: Overhead i procent");
    }

    public void Dispose() => signer.Dispose();

    private byte[] Make(TemplateRequest request) =>
        new RateFileTemplate(ParameterFile.Starting, PartyRegister.Starting, signer, TimeProvider.System)
            .Make(request)
            .Value;

    private RateFile Read(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: true)
            .Read(stream, ReadLimits.Default)
            .Value;
    }
}
