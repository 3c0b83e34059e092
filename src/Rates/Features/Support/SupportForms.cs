using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>A question as typed.</summary>
/// <param name="Area">The area whose secretariat answers.</param>
/// <param name="Title">The question in a line.</param>
/// <param name="Text">All of it.</param>
/// <param name="Page">Path and query of the screen it is asked from.</param>
/// <param name="PageTitle">The screen's title.</param>
public sealed record AskedQuestion(AreaKey Area, string Title, string Text, string Page, string PageTitle);

/// <summary>A help text as typed.</summary>
public sealed record WantedAnswer(string Question, string Answer);

/// <summary>Reads the forms of the support: every field as typed, or what is wrong with it.</summary>
internal static class SupportForms
{
    public static (AskedQuestion Question, List<FieldFault> Faults) Question(IFormCollection form)
    {
        var faults = new List<FieldFault>();
        var area = new AreaKey(form.Word("omraade"));
        faults.Need("omraade", PartyRegister.Areas.Any(one => one.Key == area), SupportFaults.UnknownArea());
        var title = Line(form, faults, "emne");
        var text = Text(form, faults, "tekst");
        var page = form.Word("side");
        faults.Need("side", PageKind.IsAddress(page), SupportFaults.NotAPage());
        var pageTitle = form.Word("sidetitel");
        return (
            new(area, title, text, page, pageTitle[..Math.Min(pageTitle.Length, SupportFaults.LongestTitle)]),
            faults
        );
    }

    public static (WantedAnswer Answer, List<FieldFault> Faults) Answer(IFormCollection form)
    {
        var faults = new List<FieldFault>();
        return (new(Line(form, faults, "spoergsmaal"), Text(form, faults, "svaret")), faults);
    }

    /// <summary>A message; faults say what is wrong with it.</summary>
    public static string Text(IFormCollection form, List<FieldFault> faults, string field)
    {
        var text = form.Lines(field);
        faults.Need(field, text.Length is > 0 and <= SupportFaults.LongestText, SupportFaults.TextMissing(text.Length));
        return text;
    }

    private static string Line(IFormCollection form, List<FieldFault> faults, string field)
    {
        var line = form.Word(field);
        faults.Need(field, line.Length is > 0 and <= SupportFaults.LongestTitle, SupportFaults.TitleMissing());
        return line;
    }
}
