package dev.positivehealth.examples.portal.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of everything else that goes wrong. It tells no more than the status. */
@Controller
class PortalErrorController implements ErrorController {
    @RequestMapping("/error")
    String page(HttpServletRequest request, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        model.addAttribute("address", "/");
        model.addAttribute(
                "key",
                switch (status) {
                    case 403 -> "refused";
                    case 404 -> "not-found";
                    default -> status >= 500 ? "failed" : "wrong";
                });
        return "site/cannot";
    }
}
