using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Tests.Unit.Kernel;

/// <summary>TIME-6: a date can be exact or a period; both sort and print as written.</summary>
public sealed class VagueDateTests
{
    [Theory]
    [InlineData("primo maj 2024", "2024-05-01", "2024-05-10")]
    [InlineData("medio maj 2024", "2024-05-11", "2024-05-20")]
    [InlineData("ultimo juni 2022", "2022-06-21", "2022-06-30")]
    [InlineData("ultimo februar 2024", "2024-02-21", "2024-02-29")]
    [InlineData("medio 2022", "2022-05-01", "2022-08-31")]
    [InlineData("primo 2022", "2022-01-01", "2022-04-30")]
    [InlineData("ultimo 2022", "2022-09-01", "2022-12-31")]
    [InlineData("maj 2026", "2026-05-01", "2026-05-31")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("Ultimo Juni 2022", "2022-06-21", "2022-06-30")]
    public void A_vague_date_is_a_period_and_keeps_its_words(string text, string first, string last)
    {
        var date = VagueDate.Parse(text).Value;

        date.Days.ShouldBe(new Period(Iso(first), Iso(last)));
        date.IsExact.ShouldBeFalse();
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("12. maj 2020", "2020-05-12")]
    [InlineData("1.maj 2020", "2020-05-01")]
    [InlineData("29. februar 2024", "2024-02-29")]
    [InlineData("2026-05-12", "2026-05-12")]
    public void An_exact_date_is_one_day_and_prints_as_written(string text, string day)
    {
        var date = VagueDate.Parse(text).Value;

        date.Days.ShouldBe(new Period(Iso(day), Iso(day)));
        date.IsExact.ShouldBeTrue();
        date.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("29. februar 2023")]
    [InlineData("0. maj 2023")]
    [InlineData("32. maj 2023")]
    [InlineData("primo")]
    [InlineData("maj")]
    [InlineData("snart")]
    [InlineData("")]
    [InlineData("primo 12. maj 2023")]
    public void What_is_no_date_is_refused_with_examples(string text)
    {
        var fault = VagueDate.Parse(text).Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-120");
        fault.Message.ShouldContain(text.Length > 0 ? $"»{text}«" : "Skriv en dato");
        fault.Message.ShouldContain(text.Length > 0 ? "primo maj 2026" : "12. maj 2026");
    }

    [Fact]
    public void Exact_and_vague_dates_sort_together()
    {
        var sorted = new[] { "ultimo maj 2024", "maj 2024", "5. maj 2024", "primo maj 2024", "1. maj 2024", "2024" }
            .Select(text => VagueDate.Parse(text).Value)
            .Order()
            .Select(date => date.Text);

        sorted.ShouldBe(["2024", "1. maj 2024", "primo maj 2024", "maj 2024", "5. maj 2024", "ultimo maj 2024"]);
    }

    [Fact]
    public void A_date_made_by_a_program_is_written_as_Danes_do()
    {
        var made = VagueDate.Exact(new(2020, 5, 12));

        made.Text.ShouldBe("12. maj 2020");
        (made < VagueDate.Parse("13. maj 2020").Value).ShouldBeTrue();
        (made >= VagueDate.Parse("13. maj 2020").Value).ShouldBeFalse();
    }

    private static DateOnly Iso(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", Danish.Invariant);
}
