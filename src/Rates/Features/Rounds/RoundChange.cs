using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>A round that was changed, and what is said about it.</summary>
public sealed record RoundChange(RateRound Round, string Said)
{
    /// <summary>Goes to the page and says what was done; shows the form again when it was refused; 404 without a round.</summary>
    /// <param name="context">The request.</param>
    /// <param name="done">What was done, or why not.</param>
    /// <param name="next">Where to go afterwards.</param>
    /// <param name="page">Path of the form's page.</param>
    /// <param name="field">The field the refusal links to.</param>
    public static IResult Answer(HttpContext context, Result<RoundChange> done, string next, string page, string field)
    {
        if (!done.IsOk)
        {
            return done.Fault.Id == "RV-450" ? Results.NotFound() : new FormRefusal(page, field, done.Fault);
        }

        Notice.Set(context, done.Value.Said);
        return new SeeOther(next);
    }
}
