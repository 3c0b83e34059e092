using System.Text;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Features.Portal;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Portal;

namespace Rammevaerk.Tests.Unit.Rates.Portal;

/// <summary>The layout for the Offers Portal, written and read.</summary>
public sealed class PortalFileTests
{
    private static readonly PortalLine[] Lines =
    [
        new()
        {
            PortalId = "104711",
            OfferName = "Enghaven",
            Party = "0163",
            Operator = "Herlev",
            OfferType = "Døgn",
            LegalBasis = "SEL § 107",
            Level = "Niveau 1",
            Service = "Ophold",
            Unit = "døgn",
            Total = 2461.37m,
            NetOfVat = 2347.79m,
            Occupancy = 95.6m,
            Places = 14.5m,
            Year = 2027,
        },
        new() { OfferName = "Skovly", Total = 1234m },
    ];

    [Fact]
    public void What_is_written_as_Excel_or_JSON_is_read_as_itself()
    {
        Read(PortalExport.ToExcel(Lines, PortalLayout.Newest)).Value.Select(one => one.Line).ShouldBe(Lines);
        var json = PortalExport.ToJson(Lines, PortalLayout.Newest, new AreaKey("hovedstaden"), new BudgetYear(2027));
        Read(json).Value.Select(one => one.Line).ShouldBe(Lines);
        Encoding.UTF8.GetString(json).ShouldContain("\"takstUdenMoms\": null");
    }

    [Fact]
    public void A_table_with_other_heads_and_typed_numbers_is_read_and_what_cannot_be_is_told()
    {
        var read = Read(
            Encoding.UTF8.GetBytes(
                "Udtræk;;\nTilbudsnavn;Takst;Belægning\nEnghaven;2.461,37 kr.;95,6\nSkovly;1,234;?\nHavblik;;\n"
            )
        ).Value;

        read.Select(one => (one.Row, one.Line.Total, one.Line.Occupancy))
            .ShouldBe([(3, 2461.37m, 95.6m), (4, null, null), (5, null, null)]);
        read[1].Unread.ShouldBe("Takst i alt: »1,234«; Belægning i procent: »?«");
        read[2].Unread.ShouldBe("Takst i alt: »«");
    }

    [Theory]
    [InlineData("Sted;Beløb\nA;1", "RV-640")]
    [InlineData("Tilbud;Takst\n", "RV-641")]
    [InlineData("{\"takster\": [1]}", "RV-642")]
    [InlineData("{\"takster\": [", "RV-642")]
    [InlineData("Tilbud;Takst\nOphold 010190-1234;1", "RV-646")]
    public void What_is_no_extract_is_refused(string text, string fault) =>
        Read(Encoding.UTF8.GetBytes(text)).Fault!.Id.ShouldBe(fault);

    [Fact]
    public void Every_column_of_the_layout_is_a_value_of_a_line_and_its_names_are_its_own()
    {
        foreach (var layout in PortalLayout.All)
        {
            layout.Columns.ForEach(column => _ = Lines[0][column.Key]);
            layout.Columns.SelectMany(column => column.Heads.Distinct()).ShouldBeUnique();
            layout.Basis.ShouldNotBeEmpty();
        }
    }

    private static Result<IReadOnlyList<ExtractedLine>> Read(byte[] content) =>
        PortalFile.Read(content, PortalLayout.Newest, new DateOnly(2026, 5, 1), CancellationToken.None);
}
