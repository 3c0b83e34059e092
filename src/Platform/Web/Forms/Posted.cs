using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Drafts;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>
/// What was typed into a form that was refused, or kept as a draft that is being used, so that its page can show it again:
/// <c>value="@(Posted.Value(HttpContext, "navn") ?? stored.Name)"</c>.
/// </summary>
public static class Posted
{
    /// <summary>The field as typed; null when the page is simply read, or the form had no such field.</summary>
    public static string? Value(HttpContext context, string field)
    {
        if (FormRefusal.Of(context) is null)
        {
            return context.Features.Get<DraftInUse>()?.Fields.GetValueOrDefault(field);
        }

        return context.Request.HasFormContentType && context.Request.Form.TryGetValue(field, out var text)
            ? text.ToString()
            : null;
    }
}
