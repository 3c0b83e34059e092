using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Support;
using Rammevaerk.Rates.Features.Support;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Support;

/// <summary>Every help text made of a question; public.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class AnswersModel(SupportDesk desk, VisitorAccessor visitors) : PageModel
{
    public string Text { get; private set; } = "";

    public IReadOnlyList<HelpAnswer> Answers { get; private set; } = [];

    public bool MayChange(HelpAnswer answer) => visitors.Current.May(Permissions.AnswerSupport, answer.AreaKey);

    public async Task OnGetAsync()
    {
        Text = Request.Query["q"].ToString().Trim();
        var all = await desk.AnswersAsync(null, HttpContext.RequestAborted);
        Answers = [.. all.Where(one => TextFilter.Finds(Text, one.Question, one.Answer))];
    }
}
