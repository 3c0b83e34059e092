using System.Text;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Unit.Rates.Ledger;

/// <summary>Accounts as economy systems give them.</summary>
public sealed class AccountFileTests
{
    private const string Good = """
        Regnskab 2025;;;
        Omkostningssted;Konto;Kontotekst;Beløb
        4711;1010;Løn;6.200.000,50
        4711;7100;Takstbetaling;-8.500.000
        ;;I alt;-2.299.999,50
        4712;1010;Løn;"1.000"
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Lines_are_read_and_sums_without_an_account_passed_over(bool isLatin)
    {
        var lines = Read(isLatin ? Encoding.Latin1.GetBytes(Good) : Encoding.UTF8.GetBytes(Good)).Value;

        lines.Count.ShouldBe(3);
        lines[0].ShouldBe(new AccountLine(3, "4711", "1010", "Løn", 6_200_000.50m));
        lines[1].Amount.ShouldBe(-8_500_000m);
        lines[2].Row.ShouldBe(6);
        lines[2].Amount.ShouldBe(1_000m);
    }

    [Theory]
    [InlineData("", "RV-538")]
    [InlineData("a;b;c\n1;2;3", "RV-538")]
    [InlineData("konto;beløb\n1;2", "RV-539")]
    [InlineData("sted;beløb\n1;2", "RV-539")]
    [InlineData("sted;konto;beløb\n1;2;mange penge", "RV-540")]
    [InlineData("sted;konto;beløb\n;;3", "RV-541")]
    [InlineData("sted;konto;tekst;beløb\n1;2;Ophold 010190-1234;3", "RV-544")]
    public void What_cannot_be_read_is_refused_and_says_where(string text, string fault) =>
        Read(Encoding.UTF8.GetBytes(text)).Fault!.Id.ShouldBe(fault);

    [Fact]
    public void The_row_of_an_amount_that_is_none_is_told() =>
        Read("sted;konto;beløb\n1;2;3\n1;2;x"u8.ToArray()).Fault!.Message.ShouldContain("række 3: »x«");

    [Fact]
    public void Something_that_only_looks_like_a_workbook_is_refused() =>
        Read([0x50, 0x4B, 3, 4, 0, 0]).IsOk.ShouldBeFalse();

    private static Rammevaerk.Kernel.Faults.Result<IReadOnlyList<AccountLine>> Read(byte[] content) =>
        AccountFile.Read(content, new DateOnly(2026, 5, 1), CancellationToken.None);
}
