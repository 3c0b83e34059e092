using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;

namespace Rammevaerk.Platform.Documents;

/// <summary>Renders a view to text, for files that leave the site. The view knows no visitor and no request.</summary>
public sealed class ViewText(IRazorViewEngine engine, ITempDataDictionaryFactory temporary, IServiceProvider services)
{
    /// <summary>The text of a view.</summary>
    /// <param name="path">From the root: /Areas/Meetings/Pages/Shared/_DocumentPaper.cshtml.</param>
    /// <param name="model">Its model.</param>
    /// <exception cref="InvalidOperationException">There is no such view.</exception>
    public async Task<string> RenderAsync<T>(string path, T model)
    {
        var found = engine.GetView(null, path, isMainPage: false);
        if (!found.Success)
        {
            throw new InvalidOperationException($"There is no view {path}.");
        }

        var context = new DefaultHttpContext { RequestServices = services };
        var action = new ActionContext(context, new RouteData(), new ActionDescriptor());
        await using var writer = new StringWriter();
        await found.View.RenderAsync(
            new ViewContext(
                action,
                found.View,
                new ViewDataDictionary<T>(new EmptyModelMetadataProvider(), new ModelStateDictionary())
                {
                    Model = model,
                },
                temporary.GetTempData(context),
                writer,
                new HtmlHelperOptions()
            )
        );
        return writer.ToString();
    }
}
